import type { AnyRefusal } from "../core/errors.ts";
import type { Fault } from "../core/fault.ts";
import type { Policy } from "../core/policy.ts";
import { makeHex } from "../core/secrets.ts";
import type { Instant } from "../core/values.ts";
import type { ApiDefinition } from "./api-definition.ts";
import type { PassedCheck } from "./authenticate.ts";
import { type Answer, type Exchange, headerOf } from "./exchange.ts";
import type { FaultMark } from "./fault-marks.ts";
import type { JournalEntry } from "./journal.ts";
import { acceptedLocale } from "./locale.ts";
import { effectivePolicy } from "./policy.ts";
import { accountOf, anonymous, type Principal } from "./principal.ts";
import type { ReadBody } from "./read-body.ts";
import { isOfDocuments } from "./request-limits.ts";
import type { RouteMatch } from "./route.ts";
import type { ValidInput } from "./validate.ts";
import type { OperationValidators } from "./validators.ts";
import type { World } from "./world.ts";

/** Where a request arrived. */
export interface Arrival {
	readonly world: World;
	/** Scheme, authority and prefix under which the client reached the API. */
	readonly baseUrl: string;
}

/** Everything learnt of one request on its way; each stage adds to it. */
export interface Progress extends Arrival {
	readonly exchange: Exchange;
	/** Time stands still for the length of a request. */
	readonly now: Instant;
	readonly traceId: string;
	/** Once the tenant is known, as that tenant has it. */
	policy: Policy;
	readonly acceptedLocale: string | undefined;
	/** Sentences for the developer. */
	readonly hints: string[];
	tenant: string;
	match: RouteMatch | undefined;
	/** Those of the operation, once it is known. */
	validators: OperationValidators;
	/** The body, once it was read. */
	read: ReadBody | undefined;
	/** The input, once it was found to fit. */
	input: ValidInput | undefined;
	principal: Principal;
	/** How the principal was found. */
	proof: PassedCheck | undefined;
	refusal: AnyRefusal | undefined;
	/** Faults that struck so far. */
	readonly faults: FaultMark[];
	/** What the recipients ask for that the request names. */
	magic: readonly Fault[];
	/** Whether the answer must conform to the spec. */
	isChecked: boolean;
	/** Whether the connection ends without the answer. */
	isDropped: boolean;
}

const noMagic: readonly Fault[] = [];
const noValidators: OperationValidators = { response: {} };

/** What is known of a request before its first stage. */
export function beginProgress(
	api: ApiDefinition,
	exchange: Exchange,
	{ world, baseUrl }: Arrival,
): Progress {
	const wished = headerOf(exchange.headers, "accept-language");
	return {
		exchange,
		world,
		baseUrl,
		now: world.clock.now(),
		traceId: makeHex(world.random, 16),
		policy: effectivePolicy(world, api),
		acceptedLocale: acceptedLocale(wished, api.locales.supported),
		hints: [],
		tenant: api.tenants.default,
		match: undefined,
		validators: noValidators,
		read: undefined,
		input: undefined,
		principal: anonymous,
		proof: undefined,
		refusal: undefined,
		faults: [],
		magic: noMagic,
		isChecked: true,
		isDropped: false,
	};
}

/** The language of an answer: the client's wish, else the person's, else the API's. */
export function answerLocale(
	api: Pick<ApiDefinition, "locales">,
	{ acceptedLocale: wished, principal }: Progress,
): string {
	if (wished !== undefined) return wished;
	return accountOf(principal)?.locale ?? api.locales.default;
}

/** What the journal keeps of a request that was answered. */
export function entryOf(
	api: ApiDefinition,
	progress: Progress,
	answer: Answer,
	durationMs: number,
): Omit<JournalEntry, "sequence"> {
	const { traceId, now, tenant, match, exchange, principal } = progress;
	const { refusal, hints, faults } = progress;
	const account = accountOf(principal);
	return {
		traceId,
		at: now,
		durationMs,
		api: api.name,
		tenant,
		...(match && {
			operationId: match.route.operationId,
			template: match.route.path,
		}),
		...(match !== undefined && isOfDocuments(match.route)
			? withoutBodies(exchange, answer)
			: { exchange, answer }),
		baseUrl: progress.baseUrl,
		...(account && { subject: account.id }),
		...(refusal && { refusal: { code: refusal.code, data: refusal.data } }),
		...(faults.length > 0 && { faults }),
		...(hints.length > 0 && { hint: hints.join(" ") }),
	};
}

/** Documents are large, and no journal keeps them. */
function withoutBodies(
	exchange: Exchange,
	{ body: _, ...answer }: Answer,
): Pick<JournalEntry, "exchange" | "answer"> {
	return { exchange: { ...exchange, body: new Uint8Array(0) }, answer };
}

import type { AnyRefusal } from "../core/errors.ts";
import type { ApiDefinition, Stage } from "./api-definition.ts";
import { authenticate, authorise } from "./authenticate.ts";
import { takeNumbersAsText } from "./lenient-text.ts";
import { spellNames } from "./matching.ts";
import type { Progress } from "./progress.ts";
import { readBody } from "./read-body.ts";
import type { RouteMatch } from "./route.ts";
import { validateInput } from "./validate.ts";

/** A request whose operation is known, on its way to the handler. */
export interface Visit {
	readonly api: ApiDefinition;
	readonly progress: Progress;
	readonly match: RouteMatch;
}

/** The stages before and after the one that keeps a repeated request from being run again. */
export interface StagePlan {
	readonly before: readonly WorkingStage[];
	readonly after: readonly WorkingStage[];
}

type WorkingStage = Exclude<Stage, "idempotency">;

/**
 * Plans the stages of an API. What its order leaves out comes at the end: idempotency, then
 * `authorise`.
 */
export function planStages({
	order,
	schemes,
}: Pick<ApiDefinition, "order" | "schemes">): StagePlan {
	const late: readonly Stage[] = ["idempotency", "authorise"];
	const full = [...order, ...late.filter((stage) => !order.includes(stage))];
	const at = full.indexOf("idempotency");
	const permits = Object.values(schemes).some(
		({ permit }) => permit !== undefined,
	);
	const isWork = (stage: Stage): stage is WorkingStage =>
		stage !== "idempotency" && (stage !== "authorise" || permits);
	return {
		before: full.slice(0, at).filter(isWork),
		after: full.slice(at).filter(isWork),
	};
}

/** Takes a request through some stages; what they find out is kept in its progress. */
export async function passStages(
	visit: Visit,
	stages: readonly WorkingStage[],
): Promise<AnyRefusal | undefined> {
	for (const stage of stages) {
		const refusal = await work[stage](visit);
		if (refusal !== undefined) return refusal;
	}
	return undefined;
}

type Work = (
	visit: Visit,
) => AnyRefusal | undefined | Promise<AnyRefusal | undefined>;

const work: { readonly [S in WorkingStage]: Work } = {
	read,
	validate,
	authenticate: identify,
	authorise: mayGoOn,
};

function read({ api, progress, match }: Visit): AnyRefusal | undefined {
	const { exchange } = progress;
	const outcome = readBody(exchange, match.route, api.assumedMediaType);
	if (!outcome.ok) return outcome;
	const { bodyFields = [], innerFields = [], lenientText } = match.route;
	let { value } = outcome.value;
	if (api.matching?.caseInsensitiveNames)
		value = spellNames(
			value,
			[...bodyFields, ...innerFields],
			api.matching.freeMembers,
		);
	if (lenientText !== undefined) value = takeNumbersAsText(value, lenientText);
	progress.read = { mediaType: outcome.value.mediaType, value };
	return undefined;
}

function validate(visit: Visit): AnyRefusal | undefined {
	const { api, progress, match } = visit;
	const refusal = progress.read === undefined ? read(visit) : undefined;
	if (refusal !== undefined || progress.read === undefined) return refusal;
	const { exchange, read: body, validators } = progress;
	const valid = validateInput(match, exchange, validators, body, api.matching);
	if (!valid.ok) return valid;
	progress.input = valid.value;
	return undefined;
}

async function identify(visit: Visit): Promise<AnyRefusal | undefined> {
	const { api, progress, match } = visit;
	const { exchange, world, tenant, now, policy } = progress;
	const { route, specPath } = match;
	const body = progress.read?.value;
	const peekBody = () => {
		if (progress.read === undefined) read(visit);
		return progress.read?.value;
	};
	const request = {
		exchange,
		route,
		specPath,
		body,
		peekBody,
		world,
		tenant,
		now,
		policy,
	};
	const authentication = await authenticate(api, request);
	if (!authentication.ok) return authentication;
	const { principal, alternative } = authentication;
	progress.principal = principal;
	progress.proof = { request, alternative };
	return undefined;
}

async function mayGoOn(visit: Visit): Promise<AnyRefusal | undefined> {
	const { proof, principal } = visit.progress;
	return proof && authorise(visit.api, proof, principal);
}

import { type AnyRefusal, refuse } from "../core/errors.ts";
import { makeHex } from "../core/secrets.ts";
import { type Instant, realmOf } from "../core/values.ts";
import type { ApiDefinition } from "./api-definition.ts";
import { authenticate } from "./authenticate.ts";
import {
	type Answer,
	type Exchange,
	type Header,
	headerOf,
} from "./exchange.ts";
import { createFlowContext } from "./flow-context.ts";
import type { FaultHook, IdempotencyHook, ReadyAnswer } from "./hooks.ts";
import type { JournalEntry } from "./journal.ts";
import { acceptedLocale } from "./locale.ts";
import type { Reply, UntypedRequest } from "./operation.ts";
import { effectivePolicy } from "./policy.ts";
import { anonymous, type Principal } from "./principal.ts";
import { countRequest } from "./rate-limit.ts";
import {
	hintHeader,
	hintValue,
	type Rendered,
	renderRefusal,
	renderReply,
} from "./render.ts";
import { factsOfEntry, type RequestFacts } from "./request-facts.ts";
import { createRouter, type RouteMatch } from "./route.ts";
import {
	unknownFields,
	unknownQuery,
	type ValidInput,
	validateInput,
} from "./validate.ts";
import { responseViolation } from "./validate-response.ts";
import type { World } from "./world.ts";

/** Settings of a pipeline. */
export interface PipelineOptions {
	/** Whether every answer is checked against its spec; one that does not conform becomes a 500. */
	readonly validateResponses: boolean;
	/** Whether refusals carry a hint for the developer. */
	readonly showHints: boolean;
	/** Told of every exception that became a 500. */
	readonly onDefect: (error: unknown, operationId: string | undefined) => void;
	/** Real time in milliseconds, for the durations in the journal. */
	readonly stopwatch: () => number;
	/** Told of every answer, for a log. */
	readonly onAnswered?: (facts: RequestFacts) => void;
	readonly faults?: FaultHook;
	readonly idempotency?: IdempotencyHook;
}

/** Where a request arrived. */
export interface Arrival {
	readonly world: World;
	/** Scheme, authority and prefix under which the client reached the API. */
	readonly baseUrl: string;
}

/** Serves one request to one API. The exchange's path is relative to where the API is mounted. */
export type Pipeline = (
	exchange: Exchange,
	arrival: Arrival,
) => Promise<Answer>;

/** Everything learnt of one request on its way; each stage adds to it. */
interface Progress {
	readonly exchange: Exchange;
	readonly world: World;
	readonly baseUrl: string;
	readonly now: Instant;
	readonly traceId: string;
	readonly acceptedLocale: string | undefined;
	readonly hints: string[];
	tenant: string;
	match: RouteMatch | undefined;
	principal: Principal;
	refusal: AnyRefusal | undefined;
}

/**
 * Makes the pipeline of an API: route, faults, rate limit, authenticate and validate in the API's
 * order, idempotency, handle, render, check the answer, journal.
 */
export function createPipeline(
	api: ApiDefinition,
	options: PipelineOptions,
): Pipeline {
	const router = createRouter(api);
	return async (exchange, arrival) => {
		const startedAt = options.stopwatch();
		const progress = begin(api, exchange, arrival);
		const rendered = await serve(progress);
		const answer = finish(api, progress, rendered);
		const durationMs = options.stopwatch() - startedAt;
		const entry = entryOf(api, progress, answer, durationMs);
		progress.world.journal.add(entry);
		options.onAnswered?.(factsOfEntry(entry, progress.world));
		return answer;
	};

	async function serve(progress: Progress): Promise<Rendered> {
		try {
			const outcome = await run(progress);
			if (isReady(outcome)) return outcome;
			const rendered = render(progress, outcome);
			return options.validateResponses ? checked(progress, rendered) : rendered;
		} catch (error) {
			options.onDefect(error, progress.match?.route.operationId);
			const detail = error instanceof Error ? error.message : String(error);
			return render(progress, refuse("internal-error", { detail }));
		}
	}

	async function run(
		progress: Progress,
	): Promise<Reply | AnyRefusal | ReadyAnswer> {
		const { exchange, world } = progress;
		const routed = router(exchange.method, exchange.path);
		if (!routed.ok) return routed;
		const match = routed.value;
		const { route } = match;
		progress.match = match;
		progress.tenant = match.parameters.tenant ?? api.tenants.default;
		const known = [...api.tenants.known, ...world.tenants(api.name)];
		if (!known.includes(progress.tenant)) {
			return refuse("tenant-unknown", { tenant: progress.tenant, known });
		}
		const hooked = { exchange, route, world, tenant: progress.tenant };
		const fault = await options.faults?.(hooked);
		if (fault !== undefined) return fault;
		const counted = await countRequest(
			world.store,
			effectivePolicy(world, api).rateLimit,
			{
				realm: realmOf(api.name, progress.tenant),
				key: headerOf(exchange.headers, "authorization") ?? "anonymous",
				now: progress.now,
			},
		);
		if (!counted.ok) return counted;
		const input = await admit(progress, match);
		if ("ok" in input) return input;
		const handle = () => dispatch(progress, match, input);
		return options.idempotency === undefined
			? handle()
			: options.idempotency(hooked, handle);
	}

	/** Authenticates and validates, in the order the vendor does. */
	async function admit(
		progress: Progress,
		match: RouteMatch,
	): Promise<ValidInput | AnyRefusal> {
		const { exchange, world, tenant, now } = progress;
		const { route, specPath } = match;
		const policy = effectivePolicy(world, api);
		const validators = api.validators[route.operationId] ?? { response: {} };
		let input: ValidInput | undefined;
		for (const stage of api.order) {
			if (stage === "authenticate") {
				const request = {
					exchange,
					route,
					specPath,
					world,
					tenant,
					now,
					policy,
				};
				const authentication = await authenticate(api, request);
				if (!authentication.ok) return authentication;
				progress.principal = authentication.principal;
			} else {
				const valid = validateInput(match, exchange, validators);
				if (!valid.ok) return valid;
				input = valid.value;
			}
		}
		noteIgnored(progress, match, input?.body);
		return input ?? { path: {}, query: {}, header: {}, body: undefined };
	}

	/** Tells the developer what was sent in vain, which is most often a misspelt name. */
	function noteIgnored(
		progress: Progress,
		{ route }: RouteMatch,
		body: unknown,
	): void {
		const { operationId, parameters, bodyFields } = route;
		const credentials = Object.values(api.schemes).flatMap(
			({ queryParameter = [] }) => queryParameter,
		);
		const query = unknownQuery(
			parameters,
			progress.exchange.query,
			credentials,
		);
		const fields = unknownFields(bodyFields, body);
		for (const [what, names] of [
			["query parameters", query],
			["body fields", fields],
		] as const) {
			if (names.length === 0) continue;
			const list = names.slice(0, 10).join(", ");
			progress.hints.push(
				`Ignored ${what} that ${operationId} does not know: ${list}.`,
			);
		}
	}

	async function dispatch(
		progress: Progress,
		{ route }: RouteMatch,
		input: ValidInput,
	): Promise<Reply | AnyRefusal> {
		const { world, tenant, now, baseUrl, exchange, principal, traceId } =
			progress;
		const locale = answerLocale(api, progress);
		const request: UntypedRequest = {
			...input,
			operationId: route.operationId,
			exchange,
			world,
			tenant,
			principal,
			policy: effectivePolicy(world, api),
			services: api.services,
			flow: createFlowContext({ world, api, tenant, locale, baseUrl, now }),
			acceptedLocale: progress.acceptedLocale,
			baseUrl,
			traceId,
			hint: (sentence) => progress.hints.push(sentence),
		};
		const handler = api.operations[route.operationId];
		if (handler === undefined)
			throw new Error(
				`Failed to serve ${route.operationId}: it has no handler.`,
			);
		return handler(request);
	}

	function render(progress: Progress, outcome: Reply | AnyRefusal): Rendered {
		if (!isRefused(outcome)) return renderReply(api, outcome);
		progress.refusal = outcome;
		const { exchange, tenant, now, principal, traceId, match } = progress;
		const operationId = match?.route.operationId;
		const rendered = renderRefusal(api, outcome, {
			site: { operationId, exchange, tenant, now, principal },
			traceId,
			locale: answerLocale(api, progress),
			policy: effectivePolicy(progress.world, api),
			showHints: options.showHints,
		});
		if (rendered.hint !== undefined) progress.hints.push(rendered.hint);
		return rendered;
	}

	function checked(progress: Progress, rendered: Rendered): Rendered {
		const route = progress.match?.route;
		if (route === undefined) return rendered;
		const validators = api.validators[route.operationId] ?? { response: {} };
		const detail = responseViolation(route, validators, rendered);
		if (detail === undefined) return rendered;
		options.onDefect(new Error(detail), route.operationId);
		progress.hints.push(detail);
		return render(progress, refuse("internal-error", { detail }));
	}

	function finish(
		definition: ApiDefinition,
		progress: Progress,
		rendered: Rendered,
	): Answer {
		const headers: Header[] = [
			...rendered.headers,
			["x-trace-id", progress.traceId],
		];
		const facts = {
			locale: answerLocale(definition, progress),
			acceptedLocale: progress.acceptedLocale,
			refused: progress.refusal !== undefined,
		};
		const sent = new Set(headers.map(([name]) => name.toLowerCase()));
		// What the handler itself said of its answer stands.
		for (const header of definition.answerHeaders?.(facts) ?? []) {
			if (!sent.has(header[0].toLowerCase())) headers.push(header);
		}
		if (options.showHints && progress.hints.length > 0) {
			headers.push([hintHeader, hintValue(progress.hints)]);
		}
		const { status, body } = rendered;
		return body === undefined ? { status, headers } : { status, headers, body };
	}
}

function begin(
	api: ApiDefinition,
	exchange: Exchange,
	{ world, baseUrl }: Arrival,
): Progress {
	return {
		exchange,
		world,
		baseUrl,
		now: world.clock.now(),
		traceId: makeHex(world.random, 16),
		acceptedLocale: acceptedLocale(
			headerOf(exchange.headers, "accept-language"),
			api.locales.supported,
		),
		hints: [],
		tenant: api.tenants.default,
		match: undefined,
		principal: anonymous,
		refusal: undefined,
	};
}

/** The language of an answer: the client's wish, else the person's, else the API's. */
function answerLocale(
	api: Pick<ApiDefinition, "locales">,
	progress: Progress,
): string {
	const { acceptedLocale: wished, principal } = progress;
	if (wished !== undefined) return wished;
	return principal.kind === "account"
		? principal.account.locale
		: api.locales.default;
}

function entryOf(
	api: ApiDefinition,
	progress: Progress,
	answer: Answer,
	durationMs: number,
): Omit<JournalEntry, "sequence"> {
	const { traceId, now, tenant, match, exchange, principal, refusal, hints } =
		progress;
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
		exchange,
		answer,
		...(principal.kind === "account" && { subject: principal.account.id }),
		...(refusal && { refusal: { code: refusal.code, data: refusal.data } }),
		...(hints.length > 0 && { hint: hints.join(" ") }),
	};
}

function isRefused(outcome: Reply | AnyRefusal): outcome is AnyRefusal {
	return "ok" in outcome;
}

function isReady(
	outcome: Reply | AnyRefusal | ReadyAnswer,
): outcome is ReadyAnswer {
	return "ready" in outcome;
}

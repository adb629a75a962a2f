import { type AnyRefusal, refuse } from "../core/errors.ts";
import { realmOf } from "../core/values.ts";
import type { ApiDefinition } from "./api-definition.ts";
import { authenticate } from "./authenticate.ts";
import { type Answer, type Exchange, headerOf } from "./exchange.ts";
import { finishAnswer } from "./finish-answer.ts";
import { createFlowContext } from "./flow-context.ts";
import type { FaultHook, IdempotencyHook, ReadyAnswer } from "./hooks.ts";
import { credentialParameters, ignoredInput } from "./ignored-input.ts";
import type { Reply, UntypedRequest } from "./operation.ts";
import {
	type Arrival,
	answerLocale,
	beginProgress,
	entryOf,
	type Progress,
} from "./progress.ts";
import { countRequest } from "./rate-limit.ts";
import { readBody } from "./read-body.ts";
import { type Rendered, renderRefusal, renderReply } from "./render.ts";
import { factsOfEntry, type RequestFacts } from "./request-facts.ts";
import { defaultLimits, type RequestLimits } from "./request-limits.ts";
import { createRouter, type RouteMatch } from "./route.ts";
import { type ValidInput, validateInput } from "./validate.ts";
import { responseViolation } from "./validate-response.ts";

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
	/** How much of a request is read (default: {@link defaultLimits}). */
	readonly limits?: RequestLimits;
	readonly faults?: FaultHook;
	readonly idempotency?: IdempotencyHook;
}

/** Serves one request to one API. The exchange's path is relative to where the API is mounted. */
export type Pipeline = (
	exchange: Exchange,
	arrival: Arrival,
) => Promise<Answer>;

/**
 * Makes the pipeline of an API: route, faults, rate limit, authenticate and validate in the API's
 * order, idempotency, handle, render, check the answer, journal.
 */
export function createPipeline(
	api: ApiDefinition,
	options: PipelineOptions,
): Pipeline {
	const router = createRouter(api);
	const credentials = credentialParameters(api);
	const limits = options.limits ?? defaultLimits;
	return async (exchange, arrival) => {
		const startedAt = options.stopwatch();
		const progress = beginProgress(api, exchange, arrival);
		const rendered = await serve(progress);
		const answer = finishAnswer(api, progress, rendered, options.showHints);
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
		const { parameter = "tenant", default: standard } = api.tenants;
		progress.tenant = match.parameters[parameter] ?? standard;
		const known = [...api.tenants.known, ...world.tenants(api.name)];
		if (!known.includes(progress.tenant)) {
			return refuse("tenant-unknown", { tenant: progress.tenant, known });
		}
		// What is not read cannot be too large; only operations that read a body declare that refusal.
		const isRead = route.requestBody !== "none";
		if (isRead && exchange.body.length > limits.bodyBytes)
			return refuse("body-too-large", { limitBytes: limits.bodyBytes });
		const hooked = { exchange, route, world, tenant: progress.tenant };
		const fault = await options.faults?.(hooked);
		if (fault !== undefined) return fault;
		const counted = await countRequest(world.store, progress.policy.rateLimit, {
			realm: realmOf(api.name, progress.tenant),
			key: headerOf(exchange.headers, "authorization") ?? "anonymous",
			now: progress.now,
		});
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
		const { exchange, world, tenant, now, policy } = progress;
		const { route, specPath } = match;
		const validators = api.validators[route.operationId] ?? { response: {} };
		let read: ReturnType<typeof readBody> | undefined;
		let input: ValidInput | undefined;
		for (const stage of api.order) {
			if (stage === "read") {
				read = readBody(exchange, route);
				if (!read.ok) return read;
			} else if (stage === "authenticate") {
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
				read ??= readBody(exchange, route);
				if (!read.ok) return read;
				const valid = validateInput(match, exchange, validators, read.value);
				if (!valid.ok) return valid;
				input = valid.value;
			}
		}
		const sent = { query: exchange.query, body: input?.body };
		progress.hints.push(...ignoredInput(route, sent, credentials));
		return input ?? { path: {}, query: {}, header: {}, body: undefined };
	}

	async function dispatch(
		progress: Progress,
		{ route }: RouteMatch,
		input: ValidInput,
	): Promise<Reply | AnyRefusal> {
		const { world, tenant, now, baseUrl, exchange, principal, traceId } =
			progress;
		const locale = answerLocale(api, progress);
		const { path, query, header, body } = input;
		const request: UntypedRequest = {
			path,
			query,
			header,
			body,
			operationId: route.operationId,
			exchange,
			world,
			tenant,
			principal,
			policy: progress.policy,
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
		if (!isRefused(outcome)) {
			return renderReply(api, outcome, {
				route: progress.match?.route,
				accept: headerOf(progress.exchange.headers, "accept"),
			});
		}
		progress.refusal = outcome;
		const { exchange, tenant, now, principal, traceId, match } = progress;
		const operationId = match?.route.operationId;
		const rendered = renderRefusal(api, outcome, {
			site: { operationId, exchange, tenant, now, principal },
			traceId,
			locale: answerLocale(api, progress),
			policy: progress.policy,
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
}

function isRefused(outcome: Reply | AnyRefusal): outcome is AnyRefusal {
	return "ok" in outcome;
}

function isReady(
	outcome: Reply | AnyRefusal | ReadyAnswer,
): outcome is ReadyAnswer {
	return "ready" in outcome;
}

import {
	type AnyRefusal,
	accept,
	type Outcome,
	refuse,
} from "../core/errors.ts";
import { realmOf } from "../core/values.ts";
import type { ApiDefinition } from "./api-definition.ts";
import { asSent } from "./as-sent.ts";
import { createDispatch } from "./dispatch.ts";
import { type Answer, type Exchange, headerOf } from "./exchange.ts";
import {
	concernsFaults,
	faultOfAnswer,
	faultOfPerson,
	faultOnArrival,
	mayBeFaulty,
} from "./faults.ts";
import { finishAnswer, withAnswerHeaders } from "./finish-answer.ts";
import type { FaultHook, ReadyAnswer } from "./hooks.ts";
import { runOnce, sentKey } from "./idempotency.ts";
import {
	type Arrival,
	beginProgress,
	entryOf,
	type Progress,
} from "./progress.ts";
import { countRequest, isLimited } from "./rate-limit.ts";
import type { Rendered } from "./render.ts";
import { factsOfEntry, type RequestFacts } from "./request-facts.ts";
import {
	defaultLimits,
	isOfDocuments,
	type RequestLimits,
} from "./request-limits.ts";
import { createRouter, type RouteMatch, type Router } from "./route.ts";
import { type SettlingOptions, settle, settleUnchecked } from "./settle.ts";
import { passStages, planStages } from "./stages.ts";
import { machineTimer, type Timer } from "./timer.ts";
import type { ValidatorTable } from "./validators.ts";

/** Settings of a pipeline. */
export interface PipelineOptions extends SettlingOptions {
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
	/** Real time for faults that make an answer wait (default: the machine's). */
	readonly timer?: Timer;
}

/** Serves one request to one API. The exchange's path is relative to where the API is mounted. */
export type Pipeline = (
	exchange: Exchange,
	arrival: Arrival,
) => Promise<Answer>;

/**
 * Makes the pipeline of an API: route, faults, rate limit, authenticate, validate, idempotency and
 * authorise in the API's order, handle, render, check the answer, journal.
 */
export function createPipeline(
	api: ApiDefinition,
	options: PipelineOptions,
): Pipeline {
	const router = createRouter(api);
	const dispatch = createDispatch(api);
	const { before, after } = planStages(api);
	const limits = options.limits ?? defaultLimits;
	const timer = options.timer ?? machineTimer;
	const rateLimitKey = api.rateLimitKey ?? authorizationOf;
	let validators: ValidatorTable | undefined;
	return async (exchange, arrival) => {
		const startedAt = options.stopwatch();
		const progress = beginProgress(api, exchange, arrival);
		const served = await serve(progress);
		const rendered = mayBeFaulty(progress)
			? await faultOfAnswer(api, progress, served)
			: served;
		const answer = finishAnswer(progress, rendered, options.showHints);
		const durationMs = options.stopwatch() - startedAt;
		const entry = entryOf(api, progress, answer, durationMs);
		progress.world.journal.add(entry);
		options.onAnswered?.(factsOfEntry(entry, progress.world));
		return answer;
	};

	async function serve(progress: Progress): Promise<Rendered> {
		try {
			return await run(progress);
		} catch (error) {
			options.onDefect(error, progress.match?.route.operationId);
			const detail = error instanceof Error ? error.message : String(error);
			const defect = refuse("internal-error", { detail });
			const settled = settleUnchecked(api, options, progress, defect);
			return asSent(api, progress, settled).complete;
		}
	}

	async function run(progress: Progress): Promise<Rendered> {
		const entry = await enter(progress);
		if ("ready" in entry) return withAnswerHeaders(api, progress, entry);
		if (!entry.ok) return settle(api, options, progress, entry).complete;
		const visit = { api, progress, match: entry.value };
		const refusal =
			(await passStages(visit, before)) ??
			(concernsFaults(progress)
				? await faultOfPerson({ ...visit, timer })
				: undefined);
		if (refusal !== undefined)
			return settle(api, options, progress, refusal).complete;
		const finish = async () => {
			const late = await passStages(visit, after);
			return settle(api, options, progress, late ?? (await dispatch(visit)));
		};
		const key = sentKey(visit);
		if (api.idempotency === undefined || key === undefined)
			return (await finish()).complete;
		const once = await runOnce(visit, api.idempotency, key, finish);
		return once.ok ? once.value : settle(api, options, progress, once).complete;
	}

	function find({ exchange, policy }: Progress): ReturnType<Router> {
		const { method, path } = exchange;
		const routed = router(
			method,
			path,
			api.isOffered && ((route) => api.isOffered?.(route, policy) ?? true),
		);
		if (!routed.ok || api.normalisePath === undefined) return routed;
		const { value } = routed;
		const { parameters: sent, route } = value;
		const parameters = api.normalisePath(sent, policy, route);
		return accept({ ...value, parameters });
	}

	/** Finds the operation, and sees to what is asked of every request. */
	async function enter(
		progress: Progress,
	): Promise<Outcome<RouteMatch> | AnyRefusal | ReadyAnswer> {
		const { exchange, world } = progress;
		const routed = find(progress);
		if (!routed.ok) return routed;
		const match = routed.value;
		const { route } = match;
		progress.match = match;
		validators ??= await api.loadValidators();
		progress.validators = validators[route.operationId] ?? progress.validators;
		const { parameter = "tenant", default: standard, of } = api.tenants;
		progress.tenant =
			of?.(exchange, world, route) ?? match.parameters[parameter] ?? standard;
		if (api.tenantPolicy !== undefined)
			progress.policy = api.tenantPolicy(progress.policy, progress.tenant);
		const known = [...api.tenants.known, ...world.tenants(api.name)];
		if (!known.includes(progress.tenant)) {
			return refuse("tenant-unknown", { tenant: progress.tenant, known });
		}
		// What is not read cannot be too large; only operations that read a body declare that refusal.
		const isRead = route.requestBody !== "none";
		const limitBytes = isOfDocuments(route)
			? limits.largeBodyBytes
			: limits.bodyBytes;
		if (isRead && exchange.body.length > limitBytes)
			return refuse("body-too-large", { limitBytes });
		const { tenant, now } = progress;
		const fault = await options.faults?.({ exchange, route, world, tenant });
		if (fault !== undefined) return fault;
		if (!world.faults.isEmpty) {
			const struck = await faultOnArrival({ api, progress, match, timer });
			if (struck !== undefined) return struck;
		}
		const { rateLimit } = progress.policy;
		if (!isLimited(rateLimit)) return accept(match);
		const counted = await countRequest(world.store, rateLimit, {
			realm: realmOf(api.name, tenant),
			key: rateLimitKey(exchange) ?? "anonymous",
			now,
		});
		return counted.ok ? accept(match) : counted;
	}
}

function authorizationOf({ headers }: Exchange): string | undefined {
	return headerOf(headers, "authorization");
}

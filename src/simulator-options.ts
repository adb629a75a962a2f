import type { CodeMode } from "./core/policy.ts";
import type { ApiDefinition } from "./pipeline/api-definition.ts";
import type { FaultHook } from "./pipeline/hooks.ts";
import type { PipelineOptions } from "./pipeline/pipeline.ts";
import type { RequestFacts } from "./pipeline/request-facts.ts";
import type { Timer } from "./pipeline/timer.ts";
import type { WebhookRequest } from "./pipeline/webhook-rules.ts";
import type { GivenScenario } from "./scenarios/scenario.ts";

/** Settings of a simulator; everything has a default, so `createSimulator()` is enough. */
export interface SimulatorOptions {
	/** APIs to serve: by name, or made by yourself (`createMobilityApi`). Default: all. */
	readonly apis?: readonly (string | ApiDefinition)[];
	/** An API that is also served at the root, for clients that take only a host. */
	readonly rootApi?: string;
	/**
	 * What every new world starts with: a name of the library, a name with `parameters`, a scenario, or
	 * null for nothing (default null).
	 */
	readonly scenario?: GivenScenario;
	/** Seed of every new world's random draws. Default: a fresh one for each world. */
	readonly seed?: string;
	/** How one-time codes are chosen in every API. Default: as each API's policy says (`fixed`). */
	readonly codes?: CodeMode;
	/** Whether every answer is checked against its spec (default true). */
	readonly validateResponses?: boolean;
	/** Whether refusals carry a hint for the developer (default true). */
	readonly showHints?: boolean;
	/** Seconds of real time after which an unused world is forgotten (default 3600). */
	readonly worldIdleSeconds?: number;
	/** Most worlds kept at a time (default 1000). */
	readonly maxWorlds?: number;
	/** Most snapshots that a world keeps at a time (default 20). */
	readonly maxSnapshots?: number;
	/** Where clocks read the time, in milliseconds, until they are moved. Default: the machine. */
	readonly machineTime?: () => number;
	/** Told of every exception that became a 500. Default: written to the console. */
	readonly onDefect?: PipelineOptions["onDefect"];
	/** Told of every answer, for a log; the facts hold no secrets. */
	readonly onAnswered?: (facts: RequestFacts) => void;
	/**
	 * Asked before each request to an API is served: a refusal or a ready answer goes out instead.
	 * `{ ok: false, code: "fault-injected", data: { status: 503 } }` is put in the words of the API,
	 * `data.wireCode` names one of its own codes (default: none are injected).
	 */
	readonly faults?: FaultHook;
	/** Real time for what waits: latencies, looks into the outbox (default: the machine's). */
	readonly timer?: Timer;
	/**
	 * Posts the webhooks of APIs whose policy names an address for them, and tells the status of the
	 * answer (default: by `fetch`).
	 */
	readonly sendWebhook?: (
		request: WebhookRequest,
	) => Promise<number | undefined>;
	/**
	 * Names by which it may be reached over the network beside those of loopback; `.example.test`
	 * stands for all names below (default: none).
	 */
	readonly allowedHosts?: readonly string[];
	/**
	 * Origins whose pages may use it over the network beside those of loopback, and the control plane
	 * too (default: none).
	 */
	readonly allowedOrigins?: readonly string[];
	/** Demanded of every request to the control plane over the network (default: none is). */
	readonly controlToken?: string;
}

/** What the pipelines take from the settings of a simulator, the control plane's own too. */
export function pipelineOptions(options: SimulatorOptions): PipelineOptions {
	return {
		validateResponses: options.validateResponses ?? true,
		showHints: options.showHints ?? true,
		onDefect: options.onDefect ?? ((error) => console.error(error)),
		...(options.timer && { timer: options.timer }),
		...(options.onAnswered && { onAnswered: options.onAnswered }),
		stopwatch: () => performance.now(),
	};
}

import type { AnyRefusal } from "../core/errors.ts";
import type { Answer, Exchange } from "./exchange.ts";
import type { RouteSpec } from "./route-spec.ts";
import type { World } from "./world.ts";

/** What a hook is told of a request whose operation is known. */
export interface HookRequest {
	readonly exchange: Exchange;
	readonly route: RouteSpec;
	readonly world: World;
	readonly tenant: string;
}

/** An answer that goes out as it is, unchecked. */
export interface ReadyAnswer extends Answer {
	readonly ready: true;
}

/**
 * A fault to inject instead of serving the request: a ready answer, or a refusal, put on the wire by
 * the API's table and checked against its spec (`fault-injected` is there for any status and code).
 */
export type FaultHook = (
	request: HookRequest,
) => Promise<AnyRefusal | ReadyAnswer | undefined>;

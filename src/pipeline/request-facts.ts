import type { Answer, Exchange } from "./exchange.ts";
import type { JournalEntry } from "./journal.ts";
import type { World } from "./world.ts";

/**
 * What a log may say of a request: templates and codes, never an address, a header or a body, where
 * secrets travel.
 */
export interface RequestFacts {
	readonly method: string;
	readonly status: number;
	readonly durationMs: number;
	/** The API, or `control`; absent when the request reached none. */
	readonly api?: string;
	readonly world?: string;
	readonly operationId?: string;
	/** Path template of the operation. */
	readonly template?: string;
	/** The true refusal code, which the wire may hide. */
	readonly refusal?: string;
	readonly traceId?: string;
}

/** The facts of a request that an API answered. */
export function factsOfEntry(
	entry: Omit<JournalEntry, "sequence">,
	world: World,
): RequestFacts {
	const { api, operationId, template, refusal, traceId, durationMs } = entry;
	return {
		method: loggable(entry.exchange.method),
		status: entry.answer.status,
		durationMs,
		api,
		world: world.id,
		traceId,
		...(operationId !== undefined && { operationId }),
		...(template !== undefined && { template }),
		...(refusal !== undefined && { refusal: refusal.code }),
	};
}

/** The facts of a request that was answered before any API saw it. */
export function factsOfStopped(
	exchange: Exchange,
	{ status }: Answer,
): RequestFacts {
	const method = loggable(exchange.method);
	return { method, status, durationMs: 0 };
}

function loggable(method: string): string {
	return /^[A-Z]{1,20}$/.test(method) ? method : "?";
}

import type { Instant } from "../core/values.ts";
import type { Answer, Exchange } from "./exchange.ts";
import type { FaultMark } from "./fault-marks.ts";

/** One request and what became of it. */
export interface JournalEntry {
	/** Running number in the world, from 1. */
	readonly sequence: number;
	readonly traceId: string;
	/** On the world's clock. */
	readonly at: Instant;
	/** Real time the answer took. */
	readonly durationMs: number;
	readonly api: string;
	readonly tenant?: string;
	/** Absent when no operation was found for the path. */
	readonly operationId?: string;
	/** Path template of the operation. */
	readonly template?: string;
	readonly exchange: Exchange;
	/** Under which address the client reached the API (default: the exchange's origin). */
	readonly baseUrl?: string;
	readonly answer: Answer;
	/** Id of the account the request acted as. */
	readonly subject?: string;
	/** The true refusal code, which the wire may hide. */
	readonly refusal?: {
		readonly code: string;
		readonly data: { readonly [key: string]: unknown };
	};
	/** Faults that had their part in the answer. */
	readonly faults?: readonly FaultMark[];
	readonly hint?: string;
}

/** The latest requests of a world, oldest dropped first. */
export interface Journal {
	/** Adds an entry, numbering it. */
	add(entry: Omit<JournalEntry, "sequence">): void;
	/** The entries kept, newest first. */
	entries(): readonly JournalEntry[];
	clear(): void;
}

/**
 * Makes an empty journal.
 *
 * @param capacity entries kept (default 1000)
 */
export function createJournal(capacity = 1000): Journal {
	let ring: Omit<JournalEntry, "sequence">[] = [];
	let count = 0;
	return {
		add(entry) {
			ring[count % capacity] = entry;
			count += 1;
		},
		entries() {
			const split = count % capacity;
			const newestFirst = [
				...ring.slice(0, split).toReversed(),
				...ring.slice(split).toReversed(),
			];
			// Numbers follow from the place, so that adding copies nothing.
			return newestFirst.map((entry, at) => ({
				...entry,
				sequence: count - at,
			}));
		},
		clear() {
			ring = [];
			count = 0;
		},
	};
}

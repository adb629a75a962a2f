import type { JournalEntry } from "../../pipeline/journal.ts";

/** Which entries of a journal are wanted; what is not given does not matter. */
export interface JournalFilter {
	readonly api?: string;
	readonly operationId?: string;
	/** A status (`401`) or its class (`4XX`). */
	readonly status?: string;
	/** The true refusal code. */
	readonly refusal?: string;
	readonly traceId?: string;
	/** Id of the account that the request acted as. */
	readonly subject?: string;
	/** Only entries with a higher sequence. */
	readonly since?: number;
}

/** Whether an entry is wanted: every part of the filter that is given must hold. */
export function isWanted(entry: JournalEntry, filter: JournalFilter): boolean {
	const { since = 0, status } = filter;
	return (
		entry.sequence > since &&
		isSame(filter.api, entry.api) &&
		isSame(filter.operationId, entry.operationId) &&
		isSame(filter.refusal, entry.refusal?.code) &&
		isSame(filter.traceId, entry.traceId) &&
		isSame(filter.subject, entry.subject) &&
		(status === undefined || hasStatus(entry, status))
	);
}

function isSame(wanted: string | undefined, actual: string | undefined) {
	return wanted === undefined || wanted === actual;
}

function hasStatus({ answer }: JournalEntry, wanted: string): boolean {
	const status = String(answer.status);
	return wanted.endsWith("XX") ? status[0] === wanted[0] : status === wanted;
}

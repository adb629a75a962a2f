import type { JournalClient } from "../../client/journal.ts";
import { type Trace, type TraceHeaders, vendorPath } from "./trace.ts";

type Entry = Awaited<ReturnType<JournalClient["where"]>>[number];

/** Reads what a journal has seen of the APIs, oldest first. Requests that met a fault are left out. */
export function tracesOfJournal(
	entries: readonly Entry[],
	apis: readonly string[],
): readonly Trace[] {
	return entries
		.filter(({ api, faults }) => apis.includes(api) && faults === undefined)
		.toSorted((one, other) => one.sequence - other.sequence)
		.map(({ api, request, response }) => ({
			api,
			request: {
				method: request.method,
				path: vendorPath(request.path, apis).path,
				query: request.query,
				headers: headersOf(request.headers),
				body: request.body,
			},
			response: {
				status: response.status,
				headers: headersOf(response.headers),
				body: response.body,
			},
		}));
}

function headersOf(headers: Entry["request"]["headers"]): TraceHeaders {
	return Object.fromEntries(
		Object.entries(headers).map(([name, value]) => [
			name.toLowerCase(),
			[value].flat(),
		]),
	);
}

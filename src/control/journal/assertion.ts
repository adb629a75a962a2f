import { isJsonObject } from "../../core/json-object.ts";
import type { JournalEntry } from "../../pipeline/journal.ts";
import type { components } from "../spec.generated.ts";
import { isWanted, type JournalFilter } from "./journal-filter.ts";
import { journalWire } from "./journal-wire.ts";
import { redact } from "./redaction.ts";

type Schemas = components["schemas"];
type Expected = Schemas["JournalAssertion"];
type Note = Schemas["JournalNote"];
type Difference = Note["differences"][number];
type Wire = Schemas["JournalEntry"];

const shownMatches = 5;
const shownMisses = 3;

/**
 * Judges whether a journal has as many requests of a kind as it should have.
 *
 * @param entries newest first
 */
export function judge(
	entries: readonly JournalEntry[],
	expected: Expected,
): Schemas["JournalVerdict"] {
	const { since = 0, times, atLeast, atMost } = expected;
	const looked = entries
		.filter(({ sequence }) => sequence > since)
		.map((entry) => noteOf(entry, expected));
	const matches = looked.filter(({ differences }) => differences.length === 0);
	const count = matches.length;
	const isBare = times === undefined && atMost === undefined;
	const least = atLeast ?? (isBare ? 1 : undefined);
	const holds =
		(times === undefined || count === times) &&
		(least === undefined || count >= least) &&
		(atMost === undefined || count <= atMost);
	const misses = looked
		.filter(({ differences }) => differences.length > 0)
		.sort((left, right) => left.differences.length - right.differences.length);
	return {
		holds,
		count,
		told: sentence({ times, least, atMost }, count),
		matches: matches.slice(0, shownMatches),
		nearest: holds ? [] : misses.slice(0, shownMisses),
	};
}

function sentence(
	{
		times,
		least,
		atMost,
	}: {
		readonly times: number | undefined;
		readonly least: number | undefined;
		readonly atMost: number | undefined;
	},
	count: number,
): string {
	const bounds = [
		times !== undefined && `exactly ${times}`,
		least !== undefined && `at least ${least}`,
		atMost !== undefined && `at most ${atMost}`,
	].filter((bound) => bound !== false);
	const one = (times ?? least ?? atMost) === 1;
	return `Expected ${bounds.join(" and ")} request${one ? " that fits" : "s that fit"}, and found ${count}.`;
}

function noteOf(entry: JournalEntry, expected: Expected): Note {
	const wire = journalWire(entry);
	const shown = redact(wire).request;
	const { sequence, traceId, at, api, operationId, response } = wire;
	return {
		sequence,
		traceId,
		at,
		api,
		...(operationId !== undefined && { operationId }),
		method: shown.method,
		path: shown.path,
		status: response.status,
		differences: [
			...factsApart(entry, expected),
			...requestApart(wire.request, shown, expected.request ?? {}),
		],
	};
}

/** The facts by which a list of requests can be filtered too. */
function factsApart(entry: JournalEntry, expected: Expected): Difference[] {
	const found = {
		api: entry.api,
		operationId: entry.operationId,
		status: String(entry.answer.status),
		refusal: entry.refusal?.code,
		subject: entry.subject,
	};
	const apart: Difference[] = [];
	for (const name of Object.keys(found) as (keyof typeof found)[]) {
		// The keys of the object above, which all are members of a filter.
		const wanted: JournalFilter = { [name]: expected[name] };
		if (expected[name] !== undefined && !isWanted(entry, wanted))
			apart.push(difference(name, found[name]));
	}
	return apart;
}

function requestApart(
	request: Wire["request"],
	shown: Wire["request"],
	{ query = {}, headers = {}, body }: NonNullable<Expected["request"]>,
): Difference[] {
	const named = (names: typeof headers) =>
		Object.fromEntries(
			Object.entries(names).map(([name, value]) => [name.toLowerCase(), value]),
		);
	return [
		...apart("request.query", query, {
			real: queryOf(request.query),
			shown: queryOf(shown.query),
		}),
		...apart("request.headers", named(headers), {
			real: request.headers,
			shown: shown.headers,
		}),
		...(body === undefined
			? []
			: apart("request.body", body, { real: request.body, shown: shown.body })),
	];
}

function queryOf(query: string): { readonly [name: string]: string } {
	return Object.fromEntries(new URLSearchParams(query));
}

/** What is there, and what of it may be shown. */
interface Found {
	readonly real: unknown;
	readonly shown: unknown;
}

/** Where something is not as wanted. An object may have members beyond those wanted. */
function apart(
	at: string,
	wanted: unknown,
	{ real, shown }: Found,
): Difference[] {
	if (isJsonObject(wanted) && isJsonObject(real))
		return Object.entries(wanted).flatMap(([name, value]) =>
			apart(`${at}.${name}`, value, {
				real: memberOf(real, name),
				shown: memberOf(shown, name),
			}),
		);
	if (Array.isArray(wanted) && Array.isArray(real)) {
		if (wanted.length !== real.length) return [difference(at, shown)];
		return wanted.flatMap((value, index) =>
			apart(`${at}.${index}`, value, {
				real: real[index],
				shown: memberOf(shown, String(index)),
			}),
		);
	}
	return wanted === real ? [] : [difference(at, shown)];
}

function difference(at: string, found: unknown): Difference {
	return { at, ...(found !== undefined && { found }) };
}

function memberOf(value: unknown, name: string): unknown {
	if (typeof value !== "object" || value === null) return value;
	return Object.getOwnPropertyDescriptor(value, name)?.value;
}

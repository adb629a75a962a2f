import type { Answer, Exchange } from "../../pipeline/exchange.ts";
import type { JournalEntry } from "../../pipeline/journal.ts";
import { writeMoment } from "../moment.ts";
import type { components } from "../spec.generated.ts";

type Wire = components["schemas"]["JournalEntry"];

const decoder = new TextDecoder("utf-8", { fatal: true });
const encoder = new TextEncoder();

/** An entry of a journal as the control plane shows it, secrets included. */
export function journalWire(entry: JournalEntry): Wire {
	const { exchange, answer, refusal, faults, at, durationMs, ...others } =
		entry;
	const { baseUrl: _, ...rest } = others;
	return {
		...rest,
		at: writeMoment(at),
		durationMs,
		request: requestWire(exchange),
		response: responseWire(answer),
		...(faults !== undefined && { faults: [...faults] }),
		...(refusal !== undefined && {
			refusal: { code: refusal.code, data: plain(refusal.data) },
		}),
	};
}

function requestWire(exchange: Exchange): Wire["request"] {
	const { method, path, query, headers, body } = exchange;
	const pairs = Object.entries(headers).flatMap(([name, value = []]) =>
		[value].flat().map((one): [string, string] => [name, one]),
	);
	return {
		method,
		path,
		query,
		headers: headersWire(pairs),
		...bodyWire(body),
	};
}

function responseWire(answer: Answer): Wire["response"] {
	const { status, headers, body = "" } = answer;
	const bytes = typeof body === "string" ? encoder.encode(body) : body;
	return { status, headers: headersWire(headers), ...bodyWire(bytes) };
}

function headersWire(
	pairs: readonly (readonly [string, string])[],
): Wire["request"]["headers"] {
	const byName = new Map<string, string[]>();
	for (const [name, value] of pairs) {
		const key = name.toLowerCase();
		byName.set(key, [...(byName.get(key) ?? []), value]);
	}
	return Object.fromEntries(
		[...byName].map(([name, values]) => [
			name,
			values.length === 1 ? (values[0] ?? "") : values,
		]),
	);
}

function bodyWire(bytes: Uint8Array): {
	readonly body?: unknown;
	readonly bodyBytes: number;
} {
	const bodyBytes = bytes.length;
	if (bodyBytes === 0) return { bodyBytes };
	const text = decode(bytes);
	return text === undefined ? { bodyBytes } : { body: parse(text), bodyBytes };
}

function decode(bytes: Uint8Array): string | undefined {
	try {
		return decoder.decode(bytes);
	} catch {
		// A fatal decoder throws on bytes that are not text; those are not shown.
		return undefined;
	}
}

function parse(text: string): unknown {
	try {
		const value: unknown = JSON.parse(text);
		return isDeeperThan(deepest, value) ? text : value;
	} catch {
		// JSON.parse throws on text that is not JSON; that is shown as it is.
		return text;
	}
}

/** Deepest nesting that is shown as JSON. No API reads deeper; whoever sends it wants to break something. */
const deepest = 32;

function isDeeperThan(levels: number, value: unknown): boolean {
	let layer = [value];
	for (let level = 0; level <= levels; level += 1) {
		layer = layer.flatMap((one) =>
			typeof one === "object" && one !== null ? Object.values(one) : [],
		);
		if (layer.length === 0) return false;
	}
	return true;
}

/** The facts of a refusal as plain JSON. */
function plain(data: { readonly [key: string]: unknown }): {
	[key: string]: unknown;
} {
	return JSON.parse(JSON.stringify(data));
}

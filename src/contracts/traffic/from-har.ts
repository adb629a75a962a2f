import { memberOf } from "../pact/json-pointer.ts";
import { type Trace, type TraceHeaders, vendorPath } from "./trace.ts";

/** How the addresses of an HTTP Archive lead to APIs. */
export interface HarReading {
	/** Names of the APIs there are. */
	readonly apis: readonly string[];
	/** The API of addresses that name none. */
	readonly api?: string | undefined;
	/** What the addresses of that API begin with; others are left out (default: any origin, no path). */
	readonly base?: string | undefined;
}

/**
 * Reads an HTTP Archive 1.2, as browsers and proxies write it: every entry that is an answer of an API.
 *
 * @throws Error when the value is no archive
 */
export function tracesOfHar(
	har: unknown,
	reading: HarReading,
): readonly Trace[] {
	const entries = memberOf(memberOf(har, "log"), "entries");
	if (!Array.isArray(entries)) throw new Error("it has no log.entries");
	return entries.flatMap((entry) => traceOf(entry, reading) ?? []);
}

function traceOf(entry: unknown, reading: HarReading): Trace | undefined {
	const request = memberOf(entry, "request");
	const response = memberOf(entry, "response");
	const address = memberOf(request, "url");
	const status = Number(memberOf(response, "status"));
	// A request that got no answer has the status 0.
	if (typeof address !== "string" || !(status > 0)) return undefined;
	const method = String(memberOf(request, "method")).toUpperCase();
	if (method === "OPTIONS") return undefined;
	const place = placeOf(address, reading);
	if (place === undefined) return undefined;
	const query = new URL(address).search.slice(1);
	const headers = headersOf(memberOf(request, "headers"));
	return {
		api: place.api,
		request: {
			method,
			path: place.path,
			query,
			headers,
			body: parsed(memberOf(memberOf(request, "postData"), "text"), headers),
		},
		response: { status, ...answerOf(response) },
	};
}

function placeOf(
	address: string,
	{ apis, api, base }: HarReading,
): { readonly api: string; readonly path: string } | undefined {
	if (!URL.canParse(address)) return undefined;
	const { origin, pathname } = new URL(address);
	const start = base?.replace(/\/+$/, "");
	const whole = start?.startsWith("/") ? pathname : origin + pathname;
	if (start !== undefined) {
		const isOurs = whole.startsWith(`${start}/`);
		return isOurs && api !== undefined
			? { api, path: whole.slice(start.length) }
			: undefined;
	}
	const named = vendorPath(pathname, apis);
	const meant = named.api ?? api;
	return meant === undefined ? undefined : { api: meant, path: named.path };
}

function answerOf(response: unknown) {
	const headers = headersOf(memberOf(response, "headers"));
	const content = memberOf(response, "content");
	const text = memberOf(content, "text");
	const isBase64 = memberOf(content, "encoding") === "base64";
	const plain =
		isBase64 && typeof text === "string"
			? new TextDecoder().decode(
					Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0)),
				)
			: text;
	return { headers, body: parsed(plain, headers) };
}

function parsed(text: unknown, headers: TraceHeaders): unknown {
	if (typeof text !== "string" || text === "") return undefined;
	if (!/json/i.test(headers["content-type"]?.[0] ?? "")) return text;
	try {
		return JSON.parse(text);
	} catch {
		// JSON.parse throws on text that is not JSON; that is kept as it is.
		return text;
	}
}

function headersOf(list: unknown): TraceHeaders {
	const headers: Record<string, string[]> = {};
	if (!Array.isArray(list)) return headers;
	for (const header of list) {
		const name = String(memberOf(header, "name")).toLowerCase();
		// Names that begin with a colon are HTTP/2's own.
		if (name.startsWith(":")) continue;
		headers[name] = [
			...(headers[name] ?? []),
			String(memberOf(header, "value")),
		];
	}
	return headers;
}

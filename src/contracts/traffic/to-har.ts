import type { Trace, TraceHeaders } from "./trace.ts";

/** Writes traffic as an HTTP Archive 1.2, which `stagedoor record`, `coverage` and browsers read. */
export function harOf(traces: readonly Trace[], version: string): object {
	return {
		log: {
			version: "1.2",
			creator: { name: "stagedoor", version },
			entries: traces.map(entryOf),
		},
	};
}

/** Names nothing real: the first part of the path says which API is meant. */
const origin = "https://stagedoor.test";

function entryOf({ api, request, response }: Trace): object {
	const { method, path, query, body } = request;
	const asked = query === "" ? "" : `?${query}`;
	const postData = contentOf(body, request.headers);
	const content = contentOf(response.body, response.headers);
	return {
		startedDateTime: "1970-01-01T00:00:00.000Z",
		time: 0,
		cache: {},
		timings: { send: 0, wait: 0, receive: 0 },
		request: {
			method,
			url: `${origin}/${api}${path}${asked}`,
			httpVersion: "HTTP/1.1",
			cookies: [],
			headers: headersOf(request.headers),
			queryString: [...new URLSearchParams(query)].map(([name, value]) => ({
				name,
				value,
			})),
			...(postData !== undefined && { postData }),
			headersSize: -1,
			bodySize: -1,
		},
		response: {
			status: response.status,
			statusText: "",
			httpVersion: "HTTP/1.1",
			cookies: [],
			headers: headersOf(response.headers),
			content: { size: -1, mimeType: "", ...content },
			redirectURL: "",
			headersSize: -1,
			bodySize: -1,
		},
	};
}

function contentOf(body: unknown, headers: TraceHeaders) {
	if (body === undefined) return undefined;
	const text = typeof body === "string" ? body : JSON.stringify(body);
	return { mimeType: headers["content-type"]?.[0] ?? "", text };
}

function headersOf(headers: TraceHeaders): readonly object[] {
	return Object.entries(headers).flatMap(([name, values]) =>
		values.map((value) => ({ name, value })),
	);
}

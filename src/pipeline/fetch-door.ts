import type { Answer, Exchange } from "./exchange.ts";

const noBody = new Uint8Array(0);

/** Reads a web-standard request into plain data. */
export async function toExchange(request: Request): Promise<Exchange> {
	const url = new URL(request.url);
	const headers: Record<string, string> = { host: url.host };
	for (const [name, value] of request.headers) headers[name] = value;
	const body =
		request.body === null
			? noBody
			: new Uint8Array(await request.arrayBuffer());
	return {
		method: request.method,
		path: url.pathname,
		query: url.search.slice(1),
		headers,
		body,
		origin: url.origin,
		reachedBy: "in-process",
		signal: request.signal,
	};
}

/**
 * Makes a web-standard response of an answer.
 *
 * @param method of the request; the response to HEAD has no body (default `GET`)
 * @throws TypeError when the connection was dropped, as `fetch` does
 */
export function toResponse(answer: Answer, method = "GET"): Response {
	if (answer.isDropped) throw new TypeError("fetch failed: connection dropped");
	const headers = new Headers();
	for (const [name, value] of answer.headers) headers.append(name, value);
	// TypeScript wants to know that the bytes are not shared memory; ours never are.
	const body = answer.body as BodyInit | undefined;
	return new Response(method === "HEAD" ? null : (body ?? null), {
		status: answer.status,
		headers,
	});
}

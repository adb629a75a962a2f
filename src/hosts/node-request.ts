import type { IncomingMessage } from "node:http";
import type { Exchange, IncomingHeaders } from "../pipeline/exchange.ts";

/** The body of a request that has none. */
export const noBody = new Uint8Array(0);

/** How many times the limit of a body is read and thrown away before the connection is cut. */
const patience = 16;

/** The address of a request, taken apart. */
interface Target {
	readonly path: string;
	readonly query: string;
	/** Set when the request line itself names the host (RFC 9112 section 3.2.2). */
	readonly authority?: string;
}

/**
 * Reads a request of Node's HTTP server into plain data and hands it on. Of a body that is too
 * large only enough is kept for the inner door to refuse it.
 *
 * @param limit largest body that is read whole, in bytes
 * @param signal asked for when something may wait for the client to go
 */
export function readRequest(
	request: IncomingMessage,
	limit: number,
	hand: (exchange: Exchange) => void,
	signal?: AbortSignal,
): void {
	const { path, query, authority } = targetOf(request.url ?? "/");
	const headers: IncomingHeaders =
		authority === undefined
			? request.headers
			: { ...request.headers, host: authority };
	const scheme = "encrypted" in request.socket ? "https" : "http";
	const origin = `${scheme}://${headers.host ?? ""}`;
	const method = request.method ?? "GET";
	const exchangeWith = (body: Uint8Array): Exchange => {
		const reachedBy = "network";
		const exchange = {
			method,
			path,
			query,
			headers,
			body,
			origin,
			reachedBy,
		} as const;
		return signal === undefined ? exchange : { ...exchange, signal };
	};
	if (!hasBody(request)) hand(exchangeWith(noBody));
	else collectBody(request, limit, (body) => hand(exchangeWith(body)));
}

/** Reads a body to its end, then hands on its bytes; nothing happens when the client goes first. */
export function collectBody(
	request: IncomingMessage,
	limit: number,
	hand: (body: Uint8Array) => void,
): void {
	const announced = Number(request.headers["content-length"] ?? 0);
	if (announced > limit * patience) {
		hand(new Uint8Array(limit + 1));
		return;
	}
	const chunks: Uint8Array[] = [];
	let length = 0;
	let isOver = false;
	function end(body: Uint8Array) {
		if (isOver) return;
		isOver = true;
		hand(body);
	}
	request.on("data", (chunk: Uint8Array) => {
		if (length <= limit) chunks.push(chunk);
		length += chunk.length;
		if (length > limit * patience) {
			request.pause();
			end(new Uint8Array(limit + 1));
		}
	});
	request.on("end", () => end(joined(chunks)));
	request.on("error", () => {
		isOver = true;
	});
}

/** Whether a body follows, by the rule of RFC 9112 section 6.3; that of a GET means nothing. */
export function hasBody({ method, headers }: IncomingMessage): boolean {
	if (method === "GET" || method === "HEAD") return false;
	return (
		headers["transfer-encoding"] !== undefined ||
		(headers["content-length"] !== undefined &&
			headers["content-length"] !== "0")
	);
}

/** One array of exactly the bytes; a chunk is a window on a larger buffer that would be kept alive. */
function joined(chunks: readonly Uint8Array[]): Uint8Array {
	const [only] = chunks;
	if (chunks.length === 1 && only !== undefined) return new Uint8Array(only);
	const whole = new Uint8Array(
		chunks.reduce((sum, { length }) => sum + length, 0),
	);
	let at = 0;
	for (const chunk of chunks) {
		whole.set(chunk, at);
		at += chunk.length;
	}
	return whole;
}

/** Takes the address of a request apart, without decoding anything. */
export function targetOf(url: string): Target {
	const absolute = url.startsWith("/")
		? null
		: /^https?:\/\/([^/?]*)(.*)$/i.exec(url);
	const address = absolute === null ? url : (absolute[2] ?? "");
	const mark = address.indexOf("?");
	const path = mark === -1 ? address : address.slice(0, mark);
	const query = mark === -1 ? "" : address.slice(mark + 1);
	const target = { path: path === "" ? "/" : path, query };
	return absolute === null
		? target
		: { ...target, authority: absolute[1] ?? "" };
}

import { Buffer } from "node:buffer";
import type { ServerResponse } from "node:http";
import type { Answer, Header } from "../pipeline/exchange.ts";

/** Statuses whose answers have no body and no length (RFC 9110 section 8.6). */
function isBodiless(status: number): boolean {
	return status === 204 || status === 304;
}

/**
 * Writes an answer in one go.
 *
 * @param isLast tells the client that the connection will be closed (default false)
 */
export function writeAnswer(
	response: ServerResponse,
	answer: Answer,
	isLast = false,
): void {
	const { status, headers, body } = answer;
	const flat: string[] = [];
	if (response.getHeaderNames().length > 0) addTo(response, headers);
	else for (const [name, value] of headers) flat.push(name, value);
	if (!isBodiless(status)) flat.push("content-length", String(lengthOf(body)));
	if (isLast) flat.push("connection", "close");
	response.writeHead(status, flat);
	// Node itself leaves out the body of an answer to HEAD.
	if (body === undefined || isBodiless(status)) response.end();
	else response.end(body);
}

/** Once a header was set on a response, as apps do, Node would keep only the last of equal names. */
function addTo(response: ServerResponse, headers: readonly Header[]): void {
	const values = new Map<string, string[]>();
	for (const [name, value] of headers)
		values.set(name, [...(values.get(name) ?? []), value]);
	for (const [name, list] of values) response.setHeader(name, list);
}

function lengthOf(body: Answer["body"]): number {
	if (body === undefined) return 0;
	return typeof body === "string" ? Buffer.byteLength(body) : body.length;
}

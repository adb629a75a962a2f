import { STATUS_CODES } from "node:http";
import type { Socket } from "node:net";
import type { Answer } from "../pipeline/exchange.ts";
import { problemAnswer } from "../pipeline/problem.ts";
import { addressTooLong, defaultLimits } from "../pipeline/request-limits.ts";

/** What Node says of a request that it could not read. */
export interface ClientError extends Error {
	readonly code?: string;
	readonly rawPacket?: Uint8Array;
}

/** Answers a request that is not HTTP, or too much of it, and closes the connection. */
export function answerClientError(error: ClientError, socket: Socket): void {
	if (!socket.writable || error.code === "ECONNRESET") {
		socket.destroy();
		return;
	}
	const { status, headers, body = "" } = clientErrorAnswer(error);
	const lines = [
		`HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
		...headers.map(([name, value]) => `${name}: ${value}`),
		`content-length: ${body.length}`,
		"connection: close",
	];
	socket.end(`${lines.join("\r\n")}\r\n\r\n${body}`);
}

function clientErrorAnswer({ code, rawPacket }: ClientError): Answer {
	if (code === "HPE_HEADER_OVERFLOW") {
		return endsInFirstLine(rawPacket)
			? addressTooLong(defaultLimits)
			: problemAnswer({
					status: 431,
					code: "headers-too-large",
					title: "Headers too large",
					detail: "The headers are too large. Send fewer or shorter cookies.",
				});
	}
	if (code === "ERR_HTTP_REQUEST_TIMEOUT") {
		return problemAnswer({
			status: 408,
			code: "request-timeout",
			title: "Request timeout",
			detail: "The request did not arrive in time. Send it faster.",
		});
	}
	return problemAnswer({
		status: 400,
		code: "request-malformed",
		title: "Malformed request",
		detail: "This is not an HTTP/1.1 request. Speak plain http, not https.",
	});
}

/** Whether the request line alone was too long. */
function endsInFirstLine(packet: Uint8Array | undefined): boolean {
	if (packet === undefined) return false;
	const end = packet.indexOf(0x0a);
	return end === -1 || end > defaultLimits.addressLength;
}

import type { IncomingMessage } from "node:http";

/** The bytes of a body that a parser consumed before us. */
export interface ParsedBody {
	readonly bytes: Uint8Array;
	/** Whether they were made from the parsed value, so that they may differ from what was sent. */
	readonly isRewritten: boolean;
}

const encoder = new TextEncoder();

/** What body parsers leave on a request. */
interface Parsed {
	readonly rawBody?: unknown;
	readonly body?: unknown;
}

/** The body as a parser left it; undefined when none ran and the body can still be read. */
export function restoreBody(
	request: IncomingMessage & Parsed,
): ParsedBody | undefined {
	const raw = bytesOf(request.rawBody);
	if (raw !== undefined) return { bytes: raw, isRewritten: false };
	const { body } = request;
	// Some parsers leave an empty object when they did not read the body.
	if (body === undefined || !request.readableEnded) return undefined;
	const kept = bytesOf(body);
	if (kept !== undefined) return { bytes: kept, isRewritten: false };
	return { bytes: encoder.encode(JSON.stringify(body)), isRewritten: true };
}

function bytesOf(value: unknown): Uint8Array | undefined {
	if (value instanceof Uint8Array) return value;
	return typeof value === "string" ? encoder.encode(value) : undefined;
}

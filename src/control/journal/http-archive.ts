import { cookiesOf } from "../../pipeline/cookies.ts";
import type { Answer } from "../../pipeline/exchange.ts";
import type { JournalEntry } from "../../pipeline/journal.ts";
import type { components } from "../spec.generated.ts";
import { journalWire } from "./journal-wire.ts";
import { redact } from "./redaction.ts";
import { redacted } from "./secret-names.ts";

type Schemas = components["schemas"];
type Archive = Schemas["HttpArchive"];
type Archived = Schemas["HttpArchiveEntry"];
type Pair = Schemas["NameAndValue"];
type Wire = Schemas["JournalEntry"];
type Headers = Wire["request"]["headers"];

/** How an archive is written. */
export interface ArchiveOptions {
	/** Version of the package. */
	readonly version: string;
	/** Whether secrets are shown, and bodies that nobody can redact. */
	readonly isShown: boolean;
}

/**
 * A journal as an HTTP Archive. Without secrets it holds what the redacted journal holds; of cookies it
 * also tells the names.
 *
 * @param entries oldest first
 * @see HAR 1.2, http://www.softwareishard.com/blog/har-12-spec/
 */
export function httpArchive(
	entries: readonly JournalEntry[],
	{ version, isShown }: ArchiveOptions,
): Archive {
	return {
		log: {
			version: "1.2",
			creator: { name: "stagedoor", version },
			entries: entries.map((entry) => archived(entry, isShown)),
		},
	};
}

function archived(entry: JournalEntry, isShown: boolean): Archived {
	const real = journalWire(entry);
	const wire = isShown ? real : redact(real);
	const { at, durationMs, sequence, traceId, api } = wire;
	const { tenant, operationId, template, refusal } = wire;
	return {
		startedDateTime: at,
		time: durationMs,
		request: requestOf(entry, wire, isShown),
		response: responseOf(entry.answer, wire.response, isShown),
		cache: {},
		timings: { send: 0, wait: durationMs, receive: 0 },
		_stagedoor: {
			sequence,
			traceId,
			api,
			...(tenant !== undefined && { tenant }),
			...(operationId !== undefined && { operationId }),
			...(template !== undefined && { template }),
			...(refusal !== undefined && { refusal: refusal.code }),
		},
	};
}

function requestOf(
	{ exchange, baseUrl = exchange.origin }: JournalEntry,
	{ request }: Wire,
	isShown: boolean,
): Archived["request"] {
	const { method, path, query, headers, bodyBytes } = request;
	const address = `${baseUrl}${path}${query === "" ? "" : `?${query}`}`;
	const { text, comment } = bodyOf(request.body, exchange.body, isShown);
	return {
		method,
		// Brackets have no place in an address.
		url: address.replaceAll(redacted, encodeURIComponent(redacted)),
		httpVersion,
		cookies: pairsOf(cookiesOf(exchange), isShown),
		headers: headersOf(headers),
		queryString: [...new URLSearchParams(query)].map(pair),
		...(bodyBytes > 0 && {
			postData: {
				mimeType: mediaTypeOf(headers),
				text: text ?? "",
				...(comment !== undefined && { comment }),
			},
		}),
		headersSize: -1,
		bodySize: bodyBytes,
	};
}

function responseOf(
	answer: Answer,
	{ status, headers, body, bodyBytes }: Wire["response"],
	isShown: boolean,
): Archived["response"] {
	if (answer.isDropped === true) return noResponse;
	const bytes = bytesOf(answer.body);
	const { text, comment } = bodyOf(body, bytes, isShown);
	const isBinary = isShown && bodyBytes > 0 && text === undefined;
	return {
		status,
		statusText: "",
		httpVersion,
		cookies: pairsOf(cookiesSet(answer), isShown),
		headers: headersOf(headers),
		content: {
			size: bodyBytes,
			mimeType: mediaTypeOf(headers),
			...(text !== undefined && { text }),
			...(isBinary && { text: base64Of(bytes), encoding: "base64" }),
			...(comment !== undefined && !isBinary && { comment }),
		},
		redirectURL: String(headers.location ?? ""),
		headersSize: -1,
		bodySize: bodyBytes,
	};
}

const httpVersion = "HTTP/1.1";

/** What is written of a connection that ended without an answer, as browsers do. */
const noResponse: Archived["response"] = {
	status: 0,
	statusText: "",
	httpVersion,
	cookies: [],
	headers: [],
	content: { size: 0, mimeType: "x-unknown" },
	redirectURL: "",
	headersSize: -1,
	bodySize: 0,
};

/** The text of a body: as it was sent, where nothing of it is a secret to the reader. */
function bodyOf(
	body: unknown,
	bytes: Uint8Array,
	isShown: boolean,
): { readonly text?: string; readonly comment?: string } {
	if (bytes.length === 0) return {};
	if (body === undefined)
		return { comment: isShown ? "These bytes are no text." : "Kept back." };
	if (isShown) return { text: new TextDecoder().decode(bytes) };
	return { text: typeof body === "string" ? body : JSON.stringify(body) };
}

function bytesOf(body: Answer["body"] = ""): Uint8Array {
	return typeof body === "string" ? new TextEncoder().encode(body) : body;
}

function base64Of(bytes: Uint8Array): string {
	let text = "";
	for (const byte of bytes) text += String.fromCharCode(byte);
	return btoa(text);
}

function headersOf(headers: Headers): Pair[] {
	return Object.entries(headers).flatMap(([name, values]) =>
		[values].flat().map((value) => ({ name, value })),
	);
}

function mediaTypeOf(headers: Headers): string {
	return String(headers["content-type"] ?? "x-unknown");
}

function cookiesSet({
	headers,
}: Answer): readonly (readonly [string, string])[] {
	return headers.flatMap(([name, value]) =>
		name.toLowerCase() === "set-cookie"
			? cookiesOf({ headers: { cookie: value.split(";")[0] ?? "" } })
			: [],
	);
}

function pairsOf(
	cookies: readonly (readonly [string, string])[],
	isShown: boolean,
): Pair[] {
	return cookies.map(([name, value]) => ({
		name,
		value: isShown ? value : redacted,
	}));
}

function pair([name, value]: readonly [string, string]): Pair {
	return { name, value };
}

import { accept, type Outcome, refuse } from "../core/errors.ts";
import { type Exchange, headerOf } from "./exchange.ts";
import { isOfDocuments } from "./request-limits.ts";
import type { RouteSpec } from "./route-spec.ts";

/** Deepest nesting of a JSON body that is read. */
const maxDepth = 32;

/** The same for documents, which hold what came in other bodies. */
const maxDocumentDepth = 128;

const decoder = new TextDecoder("utf-8", { fatal: true });

/** The media type of a body, lower case, without parameters; empty when none was sent. */
export function mediaTypeOf(exchange: Exchange): string {
	const header = headerOf(exchange.headers, "content-type") ?? "";
	return (header.split(";")[0] ?? "").trim().toLowerCase();
}

/** A body as it was read. */
export interface ReadBody {
	readonly mediaType: string;
	/** Undefined when there was no body. */
	readonly value: unknown;
}

/**
 * Reads the body of a request in one of the media types its operation takes.
 *
 * @param assumed what a body without media type is taken for (default: such a body is refused)
 */
export function readBody(
	exchange: Exchange,
	route: RouteSpec,
	assumed = "",
): Outcome<ReadBody, "media-type-unsupported" | "body-malformed"> {
	const mediaType = mediaTypeOf(exchange) || assumed;
	if (exchange.body.length === 0 || route.requestBody === "none") {
		return accept({ mediaType, value: undefined });
	}
	if (!route.requestMediaTypes.includes(mediaType)) {
		return refuse("media-type-unsupported", {
			received: mediaType,
			accepted: route.requestMediaTypes,
		});
	}
	return readJson(
		exchange.body,
		mediaType,
		isOfDocuments(route) ? maxDocumentDepth : maxDepth,
	);
}

function readJson(
	body: Uint8Array,
	mediaType: string,
	deepest: number,
): Outcome<ReadBody, "body-malformed"> {
	try {
		const text = decoder.decode(body);
		if (depthOf(text) > deepest) {
			return refuse("body-malformed", {
				detail: `nested deeper than ${deepest} levels`,
			});
		}
		return accept({ mediaType, value: JSON.parse(text) });
	} catch (error) {
		// TextDecoder and JSON.parse throw on malformed input only.
		const detail =
			error instanceof SyntaxError ? "not valid JSON" : "not valid UTF-8";
		return refuse("body-malformed", { detail });
	}
}

/** How deep brackets nest, those inside strings left out. */
function depthOf(text: string): number {
	let depth = 0;
	let deepest = 0;
	let inString = false;
	for (let at = 0; at < text.length; at += 1) {
		const character = text[at];
		if (inString) {
			if (character === "\\") at += 1;
			else if (character === '"') inString = false;
		} else if (character === '"') inString = true;
		else if (character === "{" || character === "[") {
			depth += 1;
			if (depth > deepest) deepest = depth;
		} else if (character === "}" || character === "]") depth -= 1;
	}
	return deepest;
}

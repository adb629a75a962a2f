import { base64url } from "jose";
import type { TokenDefect } from "../core/errors.ts";
import type { Claims } from "../core/ports/token-signer.ts";

/** A token taken apart; nothing of it is to be believed yet. */
export interface CompactToken {
	readonly header: Claims;
	readonly claims: Claims;
	/** Length of the signature in bytes. */
	readonly signatureLength: number;
}

/** Longer tokens are not looked at, in characters. */
export const maxTokenLength = 8192;
const signatureLength = 64;
/** `crit`, `jku`, `jwk`, `x5u`, `x5c`, `b64`, `zip` and whatever else comes: none is needed here. */
const knownHeaders: readonly string[] = ["alg", "kid", "typ"];

/** Takes a token in JWS compact serialization apart (RFC 7515 section 7.1); undefined: it is none. */
export function parseCompactToken(token: string): CompactToken | undefined {
	if (token.length > maxTokenLength) return undefined;
	const parts = token.split(".");
	const [head, body, signature] = parts;
	if (parts.length !== 3 || head === undefined || body === undefined)
		return undefined;
	const header = decodeObject(head);
	const claims = decodeObject(body);
	const signatureBytes = decode(signature ?? "");
	if (header === undefined || claims === undefined) return undefined;
	if (signatureBytes === undefined) return undefined;
	return { header, claims, signatureLength: signatureBytes.length };
}

/**
 * What is wrong with the form of a token, before any cryptography; undefined: nothing.
 *
 * @param expected the key and the type that the token must name
 * @see RFC 8725 sections 3.1, 3.11
 */
export function formDefect(
	{ header, signatureLength: length }: CompactToken,
	expected: { readonly kid: string; readonly type: string },
): TokenDefect | undefined {
	if (header.alg !== "ES256") return "algorithm";
	if (Object.keys(header).some((name) => !knownHeaders.includes(name)))
		return "header";
	if (header.kid !== expected.kid) return "key";
	if (header.typ !== expected.type) return "type";
	if (length !== signatureLength) return "signature";
	return undefined;
}

function decodeObject(part: string): Claims | undefined {
	const bytes = decode(part);
	if (bytes === undefined) return undefined;
	try {
		const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
		const value: unknown = JSON.parse(text);
		if (typeof value !== "object" || value === null || Array.isArray(value))
			return undefined;
		return value as Claims; // an object that came out of JSON
	} catch {
		return undefined; // not UTF-8 or not JSON: not a token
	}
}

/** Bytes of base64url; undefined when the text is not exactly what those bytes are written as. */
function decode(part: string): Uint8Array | undefined {
	if (!/^[\w-]*$/.test(part) || part.length % 4 === 1) return undefined;
	const bytes = base64url.decode(part);
	return base64url.encode(bytes) === part ? bytes : undefined;
}

import type { Digest } from "../../core/ports/crypto.ts";
import type { Json } from "../../core/values.ts";
import type { SignatureCause } from "./refusals.ts";

/** What was signed, how, and the signature that does not fit. */
export interface WrongSignature {
	readonly method: string;
	readonly path: string;
	readonly sentPath: string;
	readonly query: string;
	readonly body: Uint8Array;
	readonly timestamp: string;
	readonly signature: string;
	readonly secret: string;
}

/** One way to write one part of the signed text; without a cause it is the right way. */
interface Variant {
	readonly text: string;
	readonly cause?: SignatureCause;
}

/** Larger bodies are not serialised again to look for a cause. */
const maxBodyBytes = 16_384;

/**
 * Finds the mistakes that explain a wrong signature, by signing as a client would that makes them:
 * first with one mistake, then with several. Nothing is found when the secret is another one.
 *
 * @returns the causes of the simplest explanation; empty: none
 */
export function likelyCauses(
	wrong: WrongSignature,
	digest: Digest,
): readonly SignatureCause[] {
	const attempts = combinations([
		methodVariants(wrong),
		pathVariants(wrong),
		timestampVariants(wrong),
		bodyVariants(wrong, digest),
	]).toSorted((left, right) => causesOf(left).length - causesOf(right).length);
	for (const lines of attempts) {
		for (const ending of endings) {
			const text = lines.map(({ text: line }) => line).join("\n") + ending.text;
			const hex = digest.hmacSha256(wrong.secret, text);
			const encoding = encodingOf(hex, wrong.signature, digest);
			if (encoding !== undefined)
				return [...causesOf([...lines, ending]), ...encoding];
		}
	}
	return [];
}

const endings: readonly Variant[] = [
	{ text: "" },
	{ text: "\n", cause: "final-line-feed" },
];

function methodVariants({ method }: WrongSignature): readonly Variant[] {
	return [
		{ text: method.toUpperCase() },
		{ text: method.toLowerCase(), cause: "lower-case-method" },
	];
}

function pathVariants(wrong: WrongSignature): readonly Variant[] {
	const { path, sentPath, query } = wrong;
	return distinct([
		{ text: path },
		{ text: sentPath, cause: "prefixed-path" },
		{ text: decodedPath(path), cause: "decoded-path" },
		{ text: `${path}?${unsignedPart(query)}`, cause: "query-in-path" },
	]);
}

/** A query as it stood before its signature was added. */
function unsignedPart(query: string): string {
	return query
		.split("&")
		.filter((part) => !part.startsWith("signature="))
		.join("&");
}

function timestampVariants({ timestamp }: WrongSignature): readonly Variant[] {
	const other =
		timestamp.length >= 12 ? timestamp.slice(0, -3) : `${timestamp}000`;
	return [{ text: timestamp }, { text: other, cause: "timestamp-unit" }];
}

function bodyVariants(
	{ body }: WrongSignature,
	digest: Digest,
): readonly Variant[] {
	const again = reserialised(body).map((text) => ({
		text: digest.sha256(text),
		cause: "reserialised-body" as const,
	}));
	return distinct([
		{ text: digest.sha256(body) },
		{ text: digest.sha256(""), cause: "empty-body-hash" },
		...again,
	]);
}

/** The JSON of a body as other serialisers write it: without blanks, with blanks, indented. */
function reserialised(body: Uint8Array): readonly string[] {
	if (body.length === 0 || body.length > maxBodyBytes) return [];
	const value = readJson(body);
	if (value === undefined) return [];
	return [
		JSON.stringify(value),
		withBlanks(value),
		JSON.stringify(value, null, 2),
		JSON.stringify(value, null, 4),
	];
}

function readJson(body: Uint8Array): Json | undefined {
	try {
		return JSON.parse(new TextDecoder().decode(body));
	} catch {
		// A body that is no JSON has no other serialisation.
		return undefined;
	}
}

/** JSON with a blank after each comma and colon, as Python writes it. */
function withBlanks(value: Json): string {
	if (Array.isArray(value)) return `[${value.map(withBlanks).join(", ")}]`;
	if (typeof value !== "object" || value === null) return JSON.stringify(value);
	const members = Object.entries(value).map(
		([name, member]) =>
			`${JSON.stringify(name)}: ${withBlanks(member ?? null)}`,
	);
	return `{${members.join(", ")}}`;
}

function decodedPath(path: string): string {
	try {
		return decodeURIComponent(path);
	} catch {
		// Malformed percent-encoding: nobody signed what it would decode to.
		return path;
	}
}

function distinct(variants: readonly Variant[]): readonly Variant[] {
	return variants.filter(
		({ text }, at) => variants.findIndex((other) => other.text === text) === at,
	);
}

function combinations(
	parts: readonly (readonly Variant[])[],
): readonly (readonly Variant[])[] {
	return parts.reduce<readonly (readonly Variant[])[]>(
		(heads, variants) =>
			heads.flatMap((head) => variants.map((variant) => [...head, variant])),
		[[]],
	);
}

function causesOf(variants: readonly Variant[]): readonly SignatureCause[] {
	return variants.flatMap(({ cause }) => (cause === undefined ? [] : [cause]));
}

/** How the client wrote the digest: no cause for hexadecimal, undefined when it is another digest. */
function encodingOf(
	hex: string,
	signature: string,
	digest: Digest,
): readonly SignatureCause[] | undefined {
	if (digest.equal(signature.toLowerCase(), hex)) return [];
	// In a query, `+` of base64 arrives as a blank unless it was encoded.
	const plain = signature
		.replaceAll(" ", "+")
		.replaceAll("-", "+")
		.replaceAll("_", "/")
		.replace(/=+$/, "");
	return digest.equal(plain, base64Of(hex)) ? ["base64"] : undefined;
}

function base64Of(hex: string): string {
	const bytes = hex.match(/../g) ?? [];
	const text = bytes
		.map((byte) => String.fromCharCode(Number.parseInt(byte, 16)))
		.join("");
	return btoa(text).replace(/=+$/, "");
}

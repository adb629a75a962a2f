import { pointerTo } from "../pact/json-pointer.ts";

/** A value that looks like a secret, or like a person. */
export interface FoundSecret {
	/** JSON Pointer into the document. */
	readonly pointer: string;
	/** What it looks like; the value itself is told nowhere. */
	readonly looksLike: string;
}

const shapes: readonly (readonly [shape: RegExp, looksLike: string])[] = [
	[/\beyJ[\w-]{8,}\.[\w-]+\.[\w-]*/, "a signed token"],
	[/-----BEGIN [A-Z ]*PRIVATE KEY-----/, "a private key"],
	[
		/\b(?:sk|pk|rk|whsec)_(?:live|test)_\w{8,}|\bAKIA[0-9A-Z]{12,}|\bgh[pousr]_\w{20,}|\bxox[abprs]-[\w-]{10,}/,
		"a key of a known service",
	],
	[/\bBasic [A-Za-z0-9+/]{8,}={0,2}$/, "a name and password"],
];

/**
 * Looks for secrets in a document that is about to be written for others to read: tokens, keys, texts
 * too random to be words, addresses of mail that could be somebody's.
 *
 * @param known values that are public: the keys of the simulator's own demo tenants
 */
export function findSecrets(
	document: unknown,
	known: ReadonlySet<string>,
	pointer = "",
): readonly FoundSecret[] {
	if (typeof document === "string") {
		const looksLike = known.has(document) ? undefined : lookOf(document);
		return looksLike === undefined ? [] : [{ pointer, looksLike }];
	}
	if (typeof document !== "object" || document === null) return [];
	return Object.entries(document).flatMap(([name, value]) =>
		findSecrets(value, known, pointer + pointerTo(name)),
	);
}

function lookOf(text: string): string | undefined {
	const shape = shapes.find(([pattern]) => pattern.test(text));
	if (shape !== undefined) return shape[1];
	const addresses = text.match(/[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g) ?? [];
	if (addresses.some((address) => !isReserved(address)))
		return "somebody's mail address";
	const words = text.match(/[A-Za-z0-9+/_-]{20,}={0,2}/g) ?? [];
	return words.some(isRandom) ? "a random text" : undefined;
}

/** Domains that belong to nobody (RFC 2606, RFC 6761). */
function isReserved(address: string): boolean {
	return /(?:^|[@.])(?:example\.(?:com|net|org)|(?:[\w-]+\.)*(?:test|example|invalid|localhost))$/i.test(
		address.slice(address.indexOf("@")),
	);
}

/** Letters and digits that keep changing, with no word among them. */
function isRandom(text: string): boolean {
	const hasBoth = /\d/.test(text) && /[A-Za-z]/.test(text);
	if (!hasBoth || /^[0-]+(?:4000-8000-)?[0-]+$/.test(text)) return false;
	const counts = new Map<string, number>();
	for (const sign of text) counts.set(sign, (counts.get(sign) ?? 0) + 1);
	let bits = 0;
	for (const count of counts.values())
		bits -= (count / text.length) * Math.log2(count / text.length);
	const digits = text.match(/\d/g)?.length ?? 0;
	return bits > 3.2 && digits >= 4;
}

import { md5 } from "@noble/hashes/legacy.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/** Salt, rounds and vector are constants of the vendor's kits (W; recomputed from real tokens). */
const salt = new Uint8Array(8);
const iterations = 10_000;
const vector = utf8ToBytes("tu89geji340t89u2");

/** Most secrets whose keys are remembered: deriving one takes some milliseconds. */
const maxKeys = 100;
const keys = new Map<string, Promise<CryptoKey>>();

/** Encrypts the text of a one-time token: `<base64>*<md5 of it>`. */
export async function seal(text: string, secret: string): Promise<string> {
	const sealed = await crypto.subtle.encrypt(
		algorithm(),
		await keyOf(secret),
		utf8ToBytes(text),
	);
	const base64 = btoa(String.fromCharCode(...new Uint8Array(sealed)));
	return `${base64}*${digestOf(base64)}`;
}

/**
 * Decrypts a one-time token, as it was sent.
 *
 * @returns its text; undefined when it is cut short, changed, or of another secret
 */
export async function unseal(
	sent: string,
	secret: string,
): Promise<string | undefined> {
	const token = plain(sent);
	const star = token.lastIndexOf("*");
	const base64 = token.slice(0, star);
	if (star < 0 || digestOf(base64) !== token.slice(star + 1).toLowerCase())
		return undefined;
	try {
		const bytes = Uint8Array.from(atob(base64), (one) => one.charCodeAt(0));
		const opened = await crypto.subtle.decrypt(
			algorithm(),
			await keyOf(secret),
			bytes,
		);
		return new TextDecoder("utf-8", { fatal: true }).decode(opened);
	} catch {
		// Malformed base64, wrong padding (another secret) or bytes that are no text.
		return undefined;
	}
}

/** Undoes what transport may have done: percent signs, and blanks for plus signs. */
function plain(sent: string): string {
	const decoded = sent.includes("%")
		? sent.replaceAll(/%2b/gi, "+").replaceAll(/%2f/gi, "/")
		: sent;
	return decoded
		.replaceAll(/%3d/gi, "=")
		.replaceAll(/%2a/gi, "*")
		.trim()
		.replaceAll(" ", "+");
}

function digestOf(base64: string): string {
	return bytesToHex(md5(utf8ToBytes(base64)));
}

function algorithm() {
	return { name: "AES-CBC", iv: Uint8Array.from(vector) };
}

function keyOf(secret: string): Promise<CryptoKey> {
	const known = keys.get(secret);
	if (known !== undefined) return known;
	if (keys.size >= maxKeys) keys.clear();
	const derived = derive(secret);
	keys.set(secret, derived);
	return derived;
}

async function derive(secret: string): Promise<CryptoKey> {
	const material = await crypto.subtle.importKey(
		"raw",
		Uint8Array.from(utf8ToBytes(secret)),
		"PBKDF2",
		false,
		["deriveKey"],
	);
	return crypto.subtle.deriveKey(
		{ name: "PBKDF2", hash: "SHA-1", salt, iterations },
		material,
		{ name: "AES-CBC", length: 256 },
		false,
		["encrypt", "decrypt"],
	);
}

import type { Random } from "./ports/random.ts";

const base32Alphabet = "abcdefghijklmnopqrstuvwxyz234567";
const hexOf = Array.from({ length: 256 }, (_, byte) =>
	byte.toString(16).padStart(2, "0"),
);

/** A random UUID of version 4, lower case. */
export function makeUuid(random: Random): string {
	const bytes = random.bytes(16);
	bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
	bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
	const hex = toHex(bytes);
	return [
		hex.slice(0, 8),
		hex.slice(8, 12),
		hex.slice(12, 16),
		hex.slice(16, 20),
		hex.slice(20),
	].join("-");
}

/** Random hex digits, two for each byte. */
export function makeHex(random: Random, bytes: number): string {
	return toHex(random.bytes(bytes));
}

/** A random secret for links and refresh tokens: lower-case base32, 5 bits a character. */
export function makeSecret(random: Random, characters = 32): string {
	let secret = "";
	for (const byte of random.bytes(characters))
		secret += base32Alphabet[byte & 31];
	return secret;
}

/** Random bytes as base64url without padding. */
export function makeBase64Url(random: Random, bytes: number): string {
	let binary = "";
	for (const byte of random.bytes(bytes)) binary += String.fromCharCode(byte);
	return btoa(binary)
		.replaceAll("+", "-")
		.replaceAll("/", "_")
		.replaceAll("=", "");
}

/** Random decimal digits, each equally likely. */
export function makeDigits(random: Random, length: number): string {
	let digits = "";
	while (digits.length < length) {
		for (const byte of random.bytes(length)) {
			// 250 is the largest multiple of 10 in a byte; the rest would favour small digits.
			if (byte < 250 && digits.length < length) digits += String(byte % 10);
		}
	}
	return digits;
}

function toHex(bytes: Uint8Array): string {
	let hex = "";
	for (const byte of bytes) hex += hexOf[byte];
	return hex;
}

import { pbkdf2 } from "@noble/hashes/pbkdf2.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";
import type { PasswordHasher } from "../core/ports/crypto.ts";
import type { Random } from "../core/ports/random.ts";
import { equalBytes } from "./constant-time.ts";

/** Up to here the work is done at once; above, a round trip to WebCrypto is the faster way. */
const maxImmediateIterations = 100;
/** More would be an attack on the process by whoever wrote the hash, not a cost. */
const maxIterations = 10_000_000;
const saltLength = 16;
const keyLength = 32;

const encoded =
	/^\$pbkdf2-sha256\$i=(\d{1,8})\$([A-Za-z\d+/]{1,128})\$([A-Za-z\d+/]{43})$/;

/**
 * Makes the hasher of passwords: PBKDF2-SHA-256 with a salt of 16 and a key of 32 bytes, written
 * `$pbkdf2-sha256$i=<iterations>$<salt>$<key>` (base64 without padding).
 *
 * A password counts exactly as it was sent: it is not trimmed, not brought to a Unicode normal
 * form, and not cut at any length (ASVS 6.2.8). Two things no user of PBKDF2 over UTF-8 can tell
 * apart: halves of surrogate pairs, and NULs at the very end of less than 64 bytes, with which HMAC
 * fills up its key anyway (RFC 2104 section 2).
 *
 * @param random where salts come from
 */
export function createPasswordHasher(random: Random): PasswordHasher {
	const nothing = new Uint8Array(keyLength);
	return {
		async hash(password, iterations) {
			const salt = new Uint8Array(random.bytes(saltLength));
			const key = await derive(password, salt, iterations);
			return `$pbkdf2-sha256$i=${iterations}$${toBase64(salt)}$${toBase64(key)}`;
		},
		async verify(password, hash) {
			const known = decode(hash);
			if (known === undefined) return false;
			const key = await derive(password, known.salt, known.iterations);
			return equalBytes(known.key, key);
		},
		async verifyNothing(password, iterations) {
			const salt = new Uint8Array(saltLength);
			equalBytes(nothing, await derive(password, salt, iterations));
			return false;
		},
	};
}

async function derive(
	password: string,
	salt: Uint8Array<ArrayBuffer>,
	iterations: number,
): Promise<Uint8Array> {
	if (!isCost(iterations)) {
		throw new RangeError(
			`Failed to hash a password: ${iterations} is not a number of iterations from 1 to ${maxIterations}. Set hashIterations in the policy.`,
		);
	}
	const secret = new Uint8Array(utf8ToBytes(password));
	if (iterations <= maxImmediateIterations) {
		return pbkdf2(sha256, secret, salt, { c: iterations, dkLen: keyLength });
	}
	const { subtle } = globalThis.crypto;
	const key = await subtle.importKey("raw", secret, "PBKDF2", false, [
		"deriveBits",
	]);
	const algorithm = { name: "PBKDF2", hash: "SHA-256", salt, iterations };
	return new Uint8Array(await subtle.deriveBits(algorithm, key, keyLength * 8));
}

interface KnownHash {
	readonly iterations: number;
	readonly salt: Uint8Array<ArrayBuffer>;
	readonly key: Uint8Array;
}

function decode(hash: string): KnownHash | undefined {
	const [, cost, salt, key] = encoded.exec(hash) ?? [];
	if (cost === undefined || salt === undefined || key === undefined)
		return undefined;
	// One character of base64 beyond a multiple of four carries no whole byte.
	if (!isCost(Number(cost)) || salt.length % 4 === 1) return undefined;
	return {
		iterations: Number(cost),
		salt: fromBase64(salt),
		key: fromBase64(key),
	};
}

function isCost(iterations: number): boolean {
	return (
		Number.isInteger(iterations) &&
		iterations >= 1 &&
		iterations <= maxIterations
	);
}

function toBase64(bytes: Uint8Array): string {
	return btoa(String.fromCharCode(...bytes)).replaceAll("=", "");
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
	const binary = atob(text);
	const bytes = new Uint8Array(binary.length);
	for (let at = 0; at < bytes.length; at += 1)
		bytes[at] = binary.charCodeAt(at);
	return bytes;
}

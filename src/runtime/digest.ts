import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Digest } from "../core/ports/crypto.ts";
import { equalText } from "./constant-time.ts";

/** Makes the digests of the core. They answer at once, which WebCrypto cannot. */
export function createDigest(): Digest {
	return {
		sha256: (input) => bytesToHex(sha256(toBytes(input))),
		hmacSha256: (key, message) =>
			bytesToHex(hmac(sha256, utf8ToBytes(key), toBytes(message))),
		equal: equalText,
	};
}

function toBytes(input: string | Uint8Array): Uint8Array {
	return typeof input === "string" ? utf8ToBytes(input) : input;
}

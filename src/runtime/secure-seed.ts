import { bytesToHex } from "@noble/hashes/utils.js";

/** A fresh seed of 256 bits that nobody can guess, as hex. */
export function secureSeed(): string {
	return bytesToHex(globalThis.crypto.getRandomValues(new Uint8Array(32)));
}

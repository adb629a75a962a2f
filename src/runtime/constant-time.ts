/** Texts shorter than this are compared as if they were this long. Codes and digests all are. */
const minimumLength = 64;

/**
 * Compares two secrets. The time depends on the longer length once that exceeds 64 characters, and
 * on nothing else: not on where they differ, nor on how long the shorter one is. Every comparison of
 * a secret goes through this file (S11).
 */
export function equalText(left: string, right: string): boolean {
	const length = Math.max(minimumLength, left.length, right.length);
	const paddedLeft = left.padEnd(length, "\0");
	const paddedRight = right.padEnd(length, "\0");
	let difference = left.length ^ right.length;
	for (let at = 0; at < length; at += 1) {
		difference |= paddedLeft.charCodeAt(at) ^ paddedRight.charCodeAt(at);
	}
	return difference === 0;
}

/** Compares bytes in a time that depends on the length of the left ones only. */
export function equalBytes(left: Uint8Array, right: Uint8Array): boolean {
	let difference = left.length ^ right.length;
	for (const [at, byte] of left.entries())
		difference |= byte ^ (right[at] ?? 0);
	return difference === 0;
}

/** What CBOR can write here: text, whole numbers, bytes, and maps as lists of pairs. */
export type Cbor =
	| string
	| number
	| { readonly bytes: Uint8Array }
	| readonly (readonly [string | number, Cbor])[];

/** Bytes, told apart from text. */
export function bytesOf(bytes: Uint8Array): Cbor {
	return { bytes };
}

/** Writes CBOR by hand (RFC 8949), so that no library judges its own writing. */
export function encodeCbor(value: Cbor): Buffer {
	if (typeof value === "number")
		return value < 0 ? head(1, -1 - value) : head(0, value);
	if (typeof value === "string") {
		const text = Buffer.from(value);
		return Buffer.concat([head(3, text.length), text]);
	}
	if ("bytes" in value)
		return Buffer.concat([head(2, value.bytes.length), value.bytes]);
	const pairs = value.flatMap(([name, member]) => [
		encodeCbor(name),
		encodeCbor(member),
	]);
	return Buffer.concat([head(5, value.length), ...pairs]);
}

function head(major: number, size: number): Buffer {
	const kind = major << 5;
	if (size < 24) return Buffer.from([kind | size]);
	if (size < 0x100) return Buffer.from([kind | 24, size]);
	return Buffer.from([kind | 25, size >> 8, size & 0xff]);
}

/** Writes a JSON Pointer (RFC 6901). */
export function pointerTo(...path: readonly (string | number)[]): string {
	return path.map((part) => `/${escaped(String(part))}`).join("");
}

function escaped(part: string): string {
	return part.replaceAll("~", "~0").replaceAll("/", "~1");
}

/** Reads a JSON Pointer; undefined when it leads nowhere. */
export function valueAt(document: unknown, pointer: string): unknown {
	let value = document;
	for (const part of pointer.split("/").slice(1)) {
		const name = part.replaceAll("~1", "/").replaceAll("~0", "~");
		value = memberOf(value, name);
	}
	return value;
}

/** An own member of an object or an item of a list; undefined when there is none. */
export function memberOf(value: unknown, name: string): unknown {
	if (typeof value !== "object" || value === null) return undefined;
	return Object.getOwnPropertyDescriptor(value, name)?.value;
}

/** Stands for every item of a list in a {@link FieldPath}. */
export const everyItem = "*";

/** Names of members from the root of a body inwards. */
export type FieldPath = readonly string[];

/**
 * Takes whole numbers as their decimal text at some places of a body. A number too large to be exact
 * stays what it is, since its digits are lost already.
 */
export function takeNumbersAsText(
	body: unknown,
	paths: readonly FieldPath[],
): unknown {
	return paths.reduce(asText, body);
}

function asText(value: unknown, path: FieldPath): unknown {
	const [name, ...rest] = path;
	if (name === undefined)
		return Number.isSafeInteger(value) ? String(value) : value;
	if (Array.isArray(value))
		return name === everyItem ? value.map((item) => asText(item, rest)) : value;
	if (
		typeof value !== "object" ||
		value === null ||
		!Object.hasOwn(value, name)
	)
		return value;
	const members = Object.entries(value);
	return Object.fromEntries(
		members.map(([own, inner]) => [
			own,
			own === name ? asText(inner, rest) : inner,
		]),
	);
}

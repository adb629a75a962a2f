const longestHeader = 512;

/**
 * The best supported language for an `Accept-Language` header, or undefined when it asks for none
 * that is supported. Region subtags fall back to their base language.
 *
 * @see RFC 9110 section 12.5.4 and RFC 4647 section 3.4 (lookup)
 */
export function acceptedLocale(
	header: string | undefined,
	supported: readonly string[],
): string | undefined {
	if (header === undefined || header.length > longestHeader) return undefined;
	for (const range of rangesByPreference(header)) {
		const match = lookUp(range, supported);
		if (match !== undefined) return match;
	}
	return undefined;
}

/** The supported language for one tag (`de-AT` gives `de`), or undefined. */
export function lookUp(
	tag: string,
	supported: readonly string[],
): string | undefined {
	let range = tag.toLowerCase();
	while (range !== "") {
		const match = supported.find((locale) => locale.toLowerCase() === range);
		if (match !== undefined) return match;
		range = range.slice(0, Math.max(0, range.lastIndexOf("-")));
	}
	return undefined;
}

function rangesByPreference(header: string): readonly string[] {
	return header
		.split(",")
		.map((part) => {
			const [range = "", ...parameters] = part.trim().split(";");
			return { range: range.trim(), weight: weightOf(parameters) };
		})
		.filter(({ range, weight }) => range !== "" && range !== "*" && weight > 0)
		.sort((left, right) => right.weight - left.weight)
		.map(({ range }) => range);
}

function weightOf(parameters: readonly string[]): number {
	const weight = parameters
		.map((parameter) => parameter.trim())
		.find((p) => p.startsWith("q="));
	if (weight === undefined) return 1;
	const value = Number(weight.slice(2));
	return Number.isFinite(value) ? value : 0;
}

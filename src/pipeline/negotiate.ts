/** A media range of an `Accept` header with its weight. */
interface Range {
	readonly type: string;
	readonly weight: number;
}

/**
 * Chooses the media type of an answer: the one the client likes best, and among equals the one the
 * spec names first. When nothing fits, or nothing was wished for, it is the first as well.
 *
 * @param offered media types of the answer, in the order of the spec
 * @param header value of `Accept`
 * @see RFC 9110 section 12.5.1; that nothing is ever refused as 406 is our choice (C)
 */
export function chooseMediaType(
	offered: readonly string[],
	header: string | undefined,
): string | undefined {
	const [first, ...others] = offered;
	if (first === undefined || others.length === 0 || header === undefined)
		return first;
	const ranges = header.slice(0, 1_000).split(",").map(readRange);
	let best = { type: first, weight: 0 };
	for (const type of offered) {
		const weight = weightOf(type, ranges);
		if (weight > best.weight) best = { type, weight };
	}
	return best.type;
}

function readRange(text: string): Range {
	const [type = "", ...parameters] = text
		.split(";")
		.map((part) => part.trim().toLowerCase());
	const quality = parameters.find((parameter) => parameter.startsWith("q="));
	const weight = quality === undefined ? 1 : Number(quality.slice(2));
	return { type, weight: Number.isFinite(weight) ? weight : 0 };
}

/** The most precise range that holds a media type decides. */
function weightOf(type: string, ranges: readonly Range[]): number {
	const family = `${type.split("/")[0]}/*`;
	const range = [type, family, "*/*"]
		.map((name) => ranges.find((one) => one.type === name))
		.find((one) => one !== undefined);
	return range?.weight ?? 0;
}

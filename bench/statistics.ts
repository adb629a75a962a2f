/** The middle value; the mean of the two middle ones when there is an even number. */
export function median(values: readonly number[]): number {
	const sorted = values.toSorted((left, right) => left - right);
	const middle = sorted.length / 2;
	const upper = sorted[Math.floor(middle)] ?? Number.NaN;
	const lower = sorted[Math.ceil(middle) - 1] ?? Number.NaN;
	return (upper + lower) / 2;
}

/** Minimum, median and maximum as `median (min-max)`. */
export function spread(values: readonly number[], digits = 0): string {
	const [low, middle, high] = [
		Math.min(...values),
		median(values),
		Math.max(...values),
	];
	return `${middle.toFixed(digits)} (${low.toFixed(digits)}-${high.toFixed(digits)})`;
}

/** Ratios of two series pair by pair, as a percentage; a drifting machine moves both of a pair. */
export function ratio(of: readonly number[], to: readonly number[]): string {
	const ratios = of.map((value, at) => (100 * value) / (to[at] ?? Number.NaN));
	return `${spread(ratios)} %`;
}

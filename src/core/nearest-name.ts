/**
 * The known name that looks most like the one given; undefined when none looks alike (more than a
 * third of the letters differ).
 */
export function nearestName(
	name: string,
	known: readonly string[],
): string | undefined {
	const wanted = name.slice(0, 100).toLowerCase();
	let nearest: { readonly name: string; readonly distance: number } | undefined;
	for (const candidate of known) {
		const distance = editDistance(wanted, candidate.toLowerCase());
		const isAlike = distance <= Math.max(wanted.length, candidate.length) / 3;
		if (isAlike && (nearest === undefined || distance < nearest.distance)) {
			nearest = { name: candidate, distance };
		}
	}
	return nearest?.name;
}

/** Insertions, deletions, replacements and swaps of neighbours that make one text of the other. */
function editDistance(left: string, right: string): number {
	let twoAbove: readonly number[] = [];
	let above = Array.from({ length: right.length + 1 }, (_, at) => at);
	for (let row = 1; row <= left.length; row += 1) {
		const current = [row];
		for (let column = 1; column <= right.length; column += 1) {
			const replaced = left[row - 1] === right[column - 1] ? 0 : 1;
			current.push(
				Math.min(
					(above[column] ?? 0) + 1,
					(current[column - 1] ?? 0) + 1,
					(above[column - 1] ?? 0) + replaced,
					isSwap(left, right, row, column)
						? (twoAbove[column - 2] ?? 0) + 1
						: Number.POSITIVE_INFINITY,
				),
			);
		}
		twoAbove = above;
		above = current;
	}
	return above[right.length] ?? 0;
}

function isSwap(
	left: string,
	right: string,
	row: number,
	column: number,
): boolean {
	return (
		row > 1 &&
		column > 1 &&
		left[row - 1] === right[column - 2] &&
		left[row - 2] === right[column - 1]
	);
}

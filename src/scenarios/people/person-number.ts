import { placeOfReserved, reservedCount } from "./reserved-numbers.ts";

/** Number of the invented person whose address, username or telephone number this is, if it is one. */
export function personNumber(value: string): number | undefined {
	const named = /^person-(\d{5,6})(?:@example\.test)?$/.exec(value)?.[1];
	if (named !== undefined) return Number(named);
	const place = placeOfReserved(value);
	// The row of telephone numbers begins at 0, people at 1.
	return place === 0 ? reservedCount : place;
}

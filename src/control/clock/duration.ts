/** The parts of a duration such as `1d2h3m4s500ms`, in their order. */
const shortForm =
	/^(?:(\d{1,9})d)?(?:(\d{1,9})h)?(?:(\d{1,9})m)?(?:(\d{1,9}(?:\.\d{1,3})?)s)?(?:(\d{1,12})ms)?$/;

/** The parts of an ISO 8601 duration whose length does not depend on a date. */
const isoForm =
	/^P(?:(\d{1,9})W)?(?:(\d{1,9})D)?(?:T(?:(\d{1,9})H)?(?:(\d{1,9})M)?(?:(\d{1,9}(?:\.\d{1,3})?)S)?)?$/;

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;
const week = 7 * day;

/**
 * Reads a length of time: a number of seconds; the short form `1d2h3m4s500ms` with any of its parts;
 * or ISO 8601 (`PT5M`, `P1DT12H`, `P2W`). Years and months are left out, because they have no fixed
 * length.
 *
 * @returns whole milliseconds, never negative; undefined when it is no duration
 */
export function parseDuration(given: string | number): number | undefined {
	if (typeof given === "number") return inMilliseconds(given * second);
	const text = given.trim();
	if (/^\d{1,12}(?:\.\d{1,3})?$/.test(text)) {
		return inMilliseconds(Number(text) * second);
	}
	return (
		sum(shortForm.exec(text), [day, hour, minute, second, 1]) ??
		sum(isoForm.exec(text), [week, day, hour, minute, second])
	);
}

function sum(
	match: RegExpExecArray | null,
	units: readonly number[],
): number | undefined {
	const parts = match?.slice(1) ?? [];
	// Every part may be missing, but not all of them.
	if (parts.every((part) => part === undefined)) return undefined;
	const total = parts.reduce(
		(milliseconds, part, at) =>
			milliseconds + Number(part ?? 0) * (units[at] ?? 0),
		0,
	);
	return inMilliseconds(total);
}

function inMilliseconds(milliseconds: number): number | undefined {
	return Number.isFinite(milliseconds) && milliseconds >= 0
		? Math.round(milliseconds)
		: undefined;
}

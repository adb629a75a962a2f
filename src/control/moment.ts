import type { AnyRefusal } from "../core/errors.ts";
import type { Instant } from "../core/values.ts";
import { refuseMember } from "./refusals.ts";

const latest = Date.UTC(9999, 11, 31, 23, 59, 59, 999);

/** Whether a world's clock can show a moment: the years 1970 to 9999, which tokens and texts can write. */
export function isMoment(at: Instant): boolean {
	return at >= 0 && at <= latest;
}

/**
 * Reads a date and time of RFC 3339. The second 60 of a leap second is the first of the next minute.
 *
 * @returns undefined when it is none, or one that a clock cannot show
 */
export function parseMoment(text: string): Instant | undefined {
	const plain = text.toUpperCase().replace(" ", "T");
	const isLeap = plain.slice(17, 19) === "60";
	const at = Date.parse(
		isLeap ? `${plain.slice(0, 17)}59${plain.slice(19)}` : plain,
	);
	const moment = isLeap ? at + 1000 : at;
	return isMoment(moment) ? moment : undefined;
}

/** Writes a moment as RFC 3339, in UTC with milliseconds. */
export function writeMoment(at: Instant): string {
	return new Date(at).toISOString();
}

/** Refuses a member of the body that is no moment a clock can show. */
export function noMoment(field: string): AnyRefusal {
	return refuseMember(
		field,
		"range",
		"must be a moment of the years 1970 to 9999",
	);
}

import type { Instant } from "../../../core/values.ts";

/**
 * Reads a date of birth, `mm-dd-yyyy` (D).
 *
 * @returns `yyyy-mm-dd`; undefined for what is no date, or lies in the future
 */
export function readBirthDate(text: string, now: Instant): string | undefined {
	const [, month, day, year] =
		/^(\d{1,2})[-/](\d{1,2})[-/](\d{4})$/.exec(text) ?? [];
	if (month === undefined || day === undefined || year === undefined)
		return undefined;
	const date = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
	const at = Date.parse(`${date}T00:00:00Z`);
	// A day that its month does not have moves on into the next one.
	const isReal = new Date(at).getUTCDate() === Number(day);
	return isReal && at <= now ? date : undefined;
}

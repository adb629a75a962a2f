import { accept, type Outcome, refuse } from "./errors.ts";
import type { Policy } from "./policy.ts";
import type { Instant } from "./values.ts";

const calendarDate = /^(\d{4})-(\d{2})-(\d{2})$/;

/**
 * Full years of a person at a moment, by the calendar of UTC. Who was born on a 29 February is a year
 * older from 1 March on in years without that day.
 *
 * @param birthDate `YYYY-MM-DD`
 * @returns undefined when that is not such a date; a negative number before birth
 */
export function fullYears(birthDate: string, now: Instant): number | undefined {
	const parts = birthDate.length === 10 ? calendarDate.exec(birthDate) : null;
	if (parts === null) return undefined;
	const [year, month, day] = [
		Number(parts[1]),
		Number(parts[2]),
		Number(parts[3]),
	];
	const today = new Date(now);
	const monthsPast = today.getUTCMonth() + 1 - month;
	const hadBirthday =
		monthsPast > 0 || (monthsPast === 0 && today.getUTCDate() >= day);
	return today.getUTCFullYear() - year - (hadBirthday ? 0 : 1);
}

/**
 * Whether a person's age is within the limits; both limits belong to what is allowed. A birth date
 * that is absent or no date is not judged here.
 *
 * @param limits in full years (default: none)
 * @returns nothing, or `age-below-minimum`, or `age-above-maximum`
 */
export function checkAge(
	birthDate: unknown,
	now: Instant,
	limits: Policy["age"],
): Outcome<void, "age-below-minimum" | "age-above-maximum"> {
	const years =
		typeof birthDate === "string" ? fullYears(birthDate, now) : undefined;
	if (years === undefined) return accept(undefined);
	const {
		minimumYears = Number.NEGATIVE_INFINITY,
		maximumYears = Number.POSITIVE_INFINITY,
	} = limits;
	if (years < minimumYears)
		return refuse("age-below-minimum", { minimumYears });
	if (years > maximumYears)
		return refuse("age-above-maximum", { maximumYears });
	return accept(undefined);
}

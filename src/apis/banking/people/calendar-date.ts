import type { components } from "../spec.generated.ts";

type CalendarDate = components["schemas"]["CalendarDate"];

/** A day as it is kept, as in `1985-12-10`. */
export function toDay({ year, month, day }: CalendarDate): string {
	return [
		String(year),
		String(month).padStart(2, "0"),
		String(day).padStart(2, "0"),
	].join("-");
}

/** A day that is kept, as the wire writes it. */
export function toCalendarDate(day: string): CalendarDate {
	const [year = 0, month = 0, dayOfMonth = 0] = day.split("-").map(Number);
	return { year, month, day: dayOfMonth };
}

/**
 * Beginnings of French numbers for films and books, mobile ones first: 10 000 each.
 *
 * @see Arcep, decision 2012-0856: 06 39 98, 01 99 00, 02 61 91, 03 53 01, 04 65 71 and 05 36 49
 */
const french = ["63998", "19900", "26191", "35301", "46571", "53649"];
const perFrench = 10_000;

/**
 * North American area codes, each with 100 such numbers. None is a service code, such as 911.
 *
 * @see ATIS-0300115, 555 NXX line number reference: 555-0100 to 555-0199 are kept for fiction
 */
const areas = Array.from({ length: 800 }, (_, at) => String(200 + at)).filter(
	(code) => code[1] !== "9" && !code.endsWith("11"),
);
const perArea = 100;

const frenchCount = french.length * perFrench;

/** How many telephone numbers there are that nobody ever gets. */
export const reservedCount = frenchCount + areas.length * perArea;

/**
 * A telephone number that nobody ever gets, by its place in the row of them: `+33639980077` for 77.
 * The row begins anew after the last one.
 */
export function reservedNumber(place: number): string {
	const at = place % reservedCount;
	if (at < frenchCount) {
		const start = french[Math.floor(at / perFrench)];
		return `+33${start}${String(at % perFrench).padStart(4, "0")}`;
	}
	const area = areas[Math.floor((at - frenchCount) / perArea)];
	return `+1${area}55501${String(at % perArea).padStart(2, "0")}`;
}

/** The place of a telephone number in the row of those that nobody ever gets; undefined: not one of them. */
export function placeOfReserved(phoneNumber: string): number | undefined {
	const [, start = "", end, area = "", last] =
		/^\+33(\d{5})(\d{4})$|^\+1(\d{3})55501(\d\d)$/.exec(phoneNumber) ?? [];
	if (end !== undefined) return placeIn(french, start, perFrench, Number(end));
	const place = placeIn(areas, area, perArea, Number(last));
	return place === undefined ? undefined : place + frenchCount;
}

function placeIn(
	starts: readonly string[],
	start: string,
	perStart: number,
	end: number,
): number | undefined {
	const at = starts.indexOf(start);
	return at < 0 ? undefined : at * perStart + end;
}

/**
 * The string formats that specs may use. Each takes linear time in the length
 * of its input: no nested or overlapping repetition.
 */
export const formats = {
	date: isDate,
	"date-time": isDateTime,
	email:
		/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)+$/i,
	uuid: /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i,
	uri: /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i,
};

/** RFC 3339 `full-date`, with the days that each month has. */
function isDate(value: string): boolean {
	const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(value);
	if (!match) return false;
	const [year, month, day] = [match[1], match[2], match[3]].map(Number);
	if (year === undefined || month === undefined || day === undefined)
		return false;
	const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
	const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
	return day >= 1 && day <= (days[month - 1] ?? 0);
}

/** RFC 3339 `date-time`: the offset is not optional, second 60 is a leap second. */
function isDateTime(value: string): boolean {
	const time =
		/^([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?(z|[+-]([01]\d|2[0-3]):[0-5]\d)$/i;
	return (
		/[t ]/i.test(value.charAt(10)) &&
		isDate(value.slice(0, 10)) &&
		time.test(value.slice(11))
	);
}

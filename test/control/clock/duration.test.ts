// Lengths of time, as people and machines write them. ISO 8601-1:2019 section 5.5.2 for the long
// form; years and months are left out there, because they have no fixed length.
import fc from "fast-check";
import { expect, test } from "vitest";
import { parseDuration } from "../../../src/control/clock/duration.ts";

const second = 1000;
const hour = 3600 * second;
const day = 24 * hour;

test.each([
	[0, 0],
	[90, 90 * second],
	[1.5, 1500],
	["0", 0],
	["90", 90 * second],
	["0.25", 250],
	["5m", 300 * second],
	["1h30m", 5400 * second],
	["1d2h3m4s500ms", day + 2 * hour + 184 * second + 500],
	["1.5s", 1500],
	["500ms", 500],
	[" 5m ", 300 * second],
	["PT5M", 300 * second],
	["P1DT12H", 36 * hour],
	["P2W", 14 * day],
	["PT0.5S", 500],
])("%j is %d milliseconds", (given, expected) => {
	expect(parseDuration(given)).toBe(expected);
});

test.each([
	-1,
	Number.NaN,
	Number.POSITIVE_INFINITY,
	"",
	" ",
	"-5m",
	"5 m",
	"m5",
	"5m1h",
	"5x",
	"P",
	"PT",
	"P1Y",
	"P1M",
	"pt5m",
	"1e3",
	"9999999999999",
])("%j is no duration", (given) => {
	expect(parseDuration(given)).toBeUndefined();
});

test("the parts add up, whichever are there", () => {
	const part = fc.option(fc.nat(100_000), { nil: undefined });
	fc.assert(
		fc.property(part, part, part, part, part, (d, h, m, s, ms) => {
			const written = [
				[d, "d", day],
				[h, "h", hour],
				[m, "m", 60 * second],
				[s, "s", second],
				[ms, "ms", 1],
			] as const;
			const given = written.filter(([count]) => count !== undefined);
			fc.pre(given.length > 0);
			const text = given.map(([count, unit]) => `${count}${unit}`).join("");
			const expected = given.reduce(
				(sum, [count = 0, , length]) => sum + count * length,
				0,
			);
			expect(parseDuration(text)).toBe(expected);
		}),
	);
});

test("any text is read at once, and never as a negative length", () => {
	fc.assert(
		fc.property(fc.string({ maxLength: 200 }), (text) => {
			const read = parseDuration(text);
			expect(read === undefined || read >= 0).toBe(true);
		}),
	);
	const long = "1d".repeat(50_000);
	expect(parseDuration(long)).toBeUndefined();
});

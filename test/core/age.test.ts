// Age in full years by the calendar of UTC; both limits are allowed ages.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkAge, fullYears } from "../../src/core/age.ts";

const at = (text: string) => Date.parse(text);

describe("full years", () => {
	it.each([
		["2000-06-15", "2018-06-14T23:59:59.999Z", 17],
		["2000-06-15", "2018-06-15T00:00:00.000Z", 18],
		["2000-06-15", "2018-06-16T00:00:00.000Z", 18],
		["2000-12-31", "2019-01-01T00:00:00.000Z", 18],
		["2000-01-01", "2018-12-31T23:59:59.999Z", 18],
		["2004-02-29", "2022-02-28T23:59:59.999Z", 17],
		["2004-02-29", "2022-03-01T00:00:00.000Z", 18],
		["2004-02-29", "2024-02-28T23:59:59.999Z", 19],
		["2004-02-29", "2024-02-29T00:00:00.000Z", 20],
		["1969-07-20", "1969-12-31T00:00:00.000Z", 0],
		["2030-01-01", "2026-01-01T00:00:00.000Z", -4],
	])("of who was born on %s, at %s: %i", (birthDate, now, years) => {
		expect(fullYears(birthDate, at(now))).toBe(years);
	});

	it.each([
		"",
		"2000",
		"15.06.2000",
		"2000-6-15",
		"2000-06-15T00:00:00Z",
		"9".repeat(100_000),
	])("of what is no date: %.20s", (text) => {
		expect(fullYears(text, 0)).toBeUndefined();
	});

	it("never fall as time passes", () => {
		const moment = fc.integer({ min: at("1900-01-01"), max: at("2100-01-01") });
		fc.assert(
			fc.property(moment, moment, moment, (birth, one, other) => {
				const birthDate = new Date(birth).toISOString().slice(0, 10);
				const [earlier, later] = [Math.min(one, other), Math.max(one, other)];
				const rise =
					Number(fullYears(birthDate, later)) -
					Number(fullYears(birthDate, earlier));
				expect(rise).toBeGreaterThanOrEqual(0);
			}),
		);
	});
});

describe("the limits of 18 and 75 years", () => {
	const limits = { minimumYears: 18, maximumYears: 75 };
	const now = at("2026-06-15T12:00:00Z");

	it.each([
		["17 since a year less a day", "2008-06-16", "age-below-minimum"],
		["18 today", "2008-06-15", undefined],
		["75 for a day less than a year", "1950-06-16", undefined],
		["76 today", "1950-06-15", "age-above-maximum"],
		["not born", "2027-01-01", "age-below-minimum"],
		["of unknown age", undefined, undefined],
		["of a birth date that is none", "someday", undefined],
	])("%s", (_who, birthDate, code) => {
		const outcome = checkAge(birthDate, now, limits);
		expect(outcome.ok ? undefined : outcome.code).toBe(code);
	});

	it("say the limit in their refusal", () => {
		expect(checkAge("2020-01-01", now, limits)).toMatchObject({
			data: { minimumYears: 18 },
		});
		expect(checkAge("1920-01-01", now, limits)).toMatchObject({
			data: { maximumYears: 75 },
		});
	});

	it("bind nobody when there are none", () => {
		expect(checkAge("1900-01-01", now, {}).ok).toBe(true);
		expect(checkAge("2030-01-01", now, {}).ok).toBe(true);
	});
});

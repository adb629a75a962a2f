// Moments a clock can show: RFC 3339, of the years 1970 to 9999.
import { expect, test } from "vitest";
import { parseMoment, writeMoment } from "../../src/control/moment.ts";

test.each([
	["1970-01-01T00:00:00Z", "1970-01-01T00:00:00.000Z"],
	["2026-01-02T09:30:00.5+01:00", "2026-01-02T08:30:00.500Z"],
	["2026-01-02t09:30:00z", "2026-01-02T09:30:00.000Z"],
	["2026-01-02 09:30:00Z", "2026-01-02T09:30:00.000Z"],
	["2026-01-02T09:30:00.123456Z", "2026-01-02T09:30:00.123Z"],
	["2016-12-31T23:59:60Z", "2017-01-01T00:00:00.000Z"],
	["9999-12-31T23:59:59.999Z", "9999-12-31T23:59:59.999Z"],
])("%s is %s", (text, expected) => {
	const at = parseMoment(text);
	expect(at === undefined ? undefined : writeMoment(at)).toBe(expected);
});

test.each([
	"1969-12-31T23:59:59Z",
	"1970-01-01T00:00:00+00:01",
	"9999-12-31T23:59:59-00:01",
	"0000-01-01T00:00:00Z",
	"tomorrow",
	"",
])("%j is no moment a clock can show", (text) => {
	expect(parseMoment(text)).toBeUndefined();
});

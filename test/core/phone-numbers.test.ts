// A number as its country writes it comes to E.164; which countries are known is our choice (C).
import { expect, test } from "vitest";
import { readPhone } from "../../src/core/phone-numbers.ts";

test.each([
	["0612345678", "FR", "+33612345678"],
	["06 12 34 56 78", "FR", "+33612345678"],
	["06.12.34.56.78", "FR", "+33612345678"],
	["+33612345678", "FR", "+33612345678"],
	["0033 6 12 34 56 78", "FR", "+33612345678"],
	["(0)1 2345-6789", "FR", "+33123456789"],
	["0660 123456", "AT", "+43660123456"],
	["612 345 678", "ES", "+34612345678"],
	["02 1234 5678", "IT", "+390212345678"],
	["+81312345678", "JP", "+81312345678"],
])("%j in %s is %s", (text, country, number) => {
	expect(readPhone(text, country)).toEqual({ ok: true, value: number });
});

test.each([
	["612345678", "FR"],
	["06123456", "FR"],
	["061234567890", "FR"],
	["+43660123456", "FR"],
	["0312345678", "JP"],
	["call me", "FR"],
	["06".padEnd(70, "1"), "FR"],
	["0612345678", "__proto__"],
	["", "FR"],
])("%j in %s is no number", (text, country) => {
	expect(readPhone(text, country)).toMatchObject({
		ok: false,
		code: "identifier-malformed",
	});
});

// What happens to somebody who comes with an address: four policies, four situations.
import { expect, test } from "vitest";
import { checkIn } from "../../src/core/check-in.ts";

test.each([
	["anonymous", "make", "make"],
	["open", "make", "open"],
	["proof-when-known", "make", "prove"],
	["proof-always", "prove", "prove"],
] as const)(
	"%s: somebody new %s, somebody known %s",
	(policy, fresh, known) => {
		expect(checkIn(policy, { isKnown: false, isProven: false })).toBe(fresh);
		expect(checkIn(policy, { isKnown: true, isProven: false })).toBe(known);
		expect(checkIn(policy, { isKnown: false, isProven: true })).toBe("make");
		expect(checkIn(policy, { isKnown: true, isProven: true })).toBe("open");
	},
);

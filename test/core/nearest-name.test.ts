// A misspelt name is answered with the one that was most likely meant.
import { expect, test } from "vitest";
import { nearestName } from "../../src/core/nearest-name.ts";

const known = ["lifetimeSeconds", "linkLifetimeSeconds", "mode", "maxAttempts"];

test.each([
	["lifetimeSecond", "lifetimeSeconds"],
	["LifeTimeSeconds", "lifetimeSeconds"],
	["maxAttemps", "maxAttempts"],
	["moed", "mode"],
	["demo", undefined],
	["mod", "mode"],
	["colour", undefined],
	["", undefined],
])("%j means %j", (name, expected) => {
	expect(nearestName(name, known)).toBe(expected);
});

test("a very long name is compared at once", () => {
	expect(nearestName("a".repeat(100_000), known)).toBeUndefined();
});

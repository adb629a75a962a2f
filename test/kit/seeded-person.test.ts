// People are found in the scenario of a world, whichever way it was given.
import { expect, test } from "vitest";
import { findSeededPerson, firstTenant } from "../../src/kit/seeded-person.ts";

const email = "ada@example.test";

test.each([
	["by name", "mobility-demo", "correct-horse-battery-staple"],
	["in one that it extends", "demo", "correct-horse-battery-staple"],
	[
		"in one of one's own that extends another",
		{ name: "own", description: "Mine.", extends: ["mobility-demo"] },
		"correct-horse-battery-staple",
	],
	["by the defaults of its parameters", "blocked", "Correct-Horse-9"],
	[
		"by the values of its parameters",
		{ name: "blocked", parameters: { password: "Another-Horse-9" } },
		"Another-Horse-9",
	],
])("%s", (_way, scenario, password) => {
	const found = findSeededPerson(scenario, "mobility", email);
	expect(found).toMatchObject({ tenant: "demo", seed: { email, password } });
});

test.each([
	["phone number", "mobility", "+43660123456", "demo"],
	["user name, in any case", "ciam", "DORA", "main"],
	["a person inside another", "banking", "max@example.test", "main"],
])("by %s", (_what, api, person, tenant) => {
	expect(findSeededPerson("demo", api, person)).toMatchObject({ tenant });
});

test("in the tenant that is meant", () => {
	const other = findSeededPerson("demo", "mobility", email, "other");
	expect(other?.seed).toMatchObject({ password: "other-horse-other-staple" });
	expect(other?.tenantSeed).toHaveProperty("clients");
	expect(findSeededPerson("demo", "mobility", email, "third")).toBe(undefined);
});

test("not where nobody is known", () => {
	expect(findSeededPerson(null, "mobility", email)).toBe(undefined);
	expect(findSeededPerson("own-file", "mobility", email)).toBe(undefined);
	expect(findSeededPerson("demo", "postal", email)).toBe(undefined);
	expect(firstTenant("demo", "mobility")).toBe("demo");
	expect(firstTenant(null, "mobility")).toBe("main");
});

// A profile changes field by field (null removes); what an approved check confirmed is locked.
import { describe, expect, it } from "vitest";
import { withLocale, withProfile } from "../../src/core/profile.ts";
import type { ProofingState } from "../../src/core/records.ts";
import { anAccount } from "../support/an-account.ts";

const ada = anAccount({
	profile: { firstName: "Ada", city: "London", tags: { a: "1" } },
});
const locked = { firstName: "licence" };

describe("changing a profile", () => {
	it.each([
		[
			"sets a field",
			{ city: "Vienna" },
			{ firstName: "Ada", city: "Vienna", tags: { a: "1" } },
		],
		[
			"adds a field",
			{ zip: "1" },
			{ firstName: "Ada", city: "London", tags: { a: "1" }, zip: "1" },
		],
		[
			"removes a field with null",
			{ city: null },
			{ firstName: "Ada", tags: { a: "1" } },
		],
		[
			"replaces an object whole",
			{ tags: {} },
			{ firstName: "Ada", city: "London", tags: {} },
		],
	])("%s", (_what, changes, profile) => {
		const outcome = withProfile(ada, changes, 20);
		expect(outcome.ok && outcome.value).toEqual({
			...ada,
			updatedAt: 20,
			profile,
		});
	});

	it.each([
		["nothing given", {}],
		["the present values given", { firstName: "Ada", tags: { a: "1" } }],
		["a field removed that is not there", { zip: null }],
	])("is no change: %s", (_what, changes) => {
		const outcome = withProfile(ada, changes, 20);
		expect(outcome.ok && outcome.value).toBe(ada);
	});

	it("takes any field name as a name", () => {
		const named = JSON.parse('{"__proto__": "x", "constructor": "y"}');
		const outcome = withProfile(anAccount(), named, 20);
		expect(outcome.ok && Object.entries(outcome.value.profile)).toEqual([
			["__proto__", "x"],
			["constructor", "y"],
		]);
	});
});

describe("a field locked by the licence check", () => {
	it.each<[ProofingState, object, boolean]>([
		["not-started", { firstName: "Eva" }, true],
		["pending", { firstName: "Eva" }, true],
		["rejected", { firstName: "Eva" }, true],
		["approved", { firstName: "Eva" }, false],
		["approved", { firstName: null }, false],
		["approved", { firstName: "Ada" }, true],
		["approved", { city: "Vienna" }, true],
	])("while it is %s, changing %o: %s", (state, changes, isAllowed) => {
		const account = { ...ada, proofing: { licence: state } };
		const outcome = withProfile(account, { ...changes }, 20, locked);
		expect(outcome.ok).toBe(isAllowed);
		if (!outcome.ok) expect(outcome.data).toEqual({ field: "firstName" });
	});
});

it("the language changes only when it is another one", () => {
	expect(withLocale(ada, "en", 20)).toBe(ada);
	expect(withLocale(ada, "de", 20)).toEqual({
		...ada,
		locale: "de",
		updatedAt: 20,
	});
});

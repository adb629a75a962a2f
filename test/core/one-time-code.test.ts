import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chooseCode } from "../../src/core/one-time-code.ts";
import type { CodePolicy } from "../../src/core/policy.ts";
import { realmOf } from "../../src/core/values.ts";
import { createDigest } from "../../src/runtime/digest.ts";
import { createSeededRandom } from "../../src/runtime/seeded-random.ts";
import { testPolicy } from "../support/flow-context.ts";

// Four modes of choosing a code: three that a test can foresee, and one that hides nothing.
const digest = createDigest();
const realm = realmOf("mobility", "demo");
const target = { realm, recipient: "+43660123456" };

function choose(
	special: Partial<CodePolicy>,
	{ to = target, ordinal = 0, seed = "seed" } = {},
): string {
	const policy = { ...testPolicy.code, ...special };
	return chooseCode(policy, to, ordinal, createSeededRandom(seed), digest);
}

describe("a one-time code", () => {
	it("is always the same in mode fixed", () => {
		expect(choose({ mode: "fixed" })).toBe("123456");
		expect(choose({ mode: "fixed", fixedCode: "000000" })).toBe("000000");
	});

	it("is stable for a recipient in mode per-recipient", () => {
		const codes = [0, 1, 2].map((ordinal) =>
			choose({ mode: "per-recipient" }, { ordinal, seed: `${ordinal}` }),
		);
		expect(new Set(codes).size).toBe(1);
	});

	it("differs between recipients and between realms in mode per-recipient", () => {
		const mode = { mode: "per-recipient" } as const;
		const codes = [
			target,
			{ realm, recipient: "+43660123457" },
			{ realm: realmOf("mobility", "other"), recipient: target.recipient },
		].map((to) => choose(mode, { to }));
		expect(new Set(codes).size).toBe(3);
	});

	it("goes round the list in mode sequence, from its first code", () => {
		const sequence = ["111111", "222222", "333333"];
		const codes = [0, 1, 2, 3, 4].map((ordinal) =>
			choose({ mode: "sequence", sequence }, { ordinal }),
		);
		expect(codes).toEqual(["111111", "222222", "333333", "111111", "222222"]);
	});

	it("cannot be chosen from an empty sequence, which is our mistake", () => {
		expect(() => choose({ mode: "sequence", sequence: [] })).toThrow(
			/policy\.code\.sequence is empty/,
		);
	});

	it("repeats with the seed and changes with it in mode random", () => {
		const mode = { mode: "random" } as const;
		expect(choose(mode, { seed: "a" })).toBe(choose(mode, { seed: "a" }));
		expect(choose(mode, { seed: "a" })).not.toBe(choose(mode, { seed: "b" }));
	});

	it("has as many digits as the policy says, whoever it is for", () => {
		fc.assert(
			fc.property(
				fc.constantFrom("per-recipient" as const, "random" as const),
				fc.integer({ min: 1, max: 12 }),
				fc.string(),
				(mode, length, recipient) => {
					const to = { realm, recipient };
					const code = choose({ mode, length }, { to, seed: recipient });
					expect(code).toMatch(new RegExp(`^\\d{${length}}$`));
				},
			),
		);
	});
});

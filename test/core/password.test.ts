import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkPassword, expiryOf, isExpired } from "../../src/core/password.ts";
import type { PasswordPolicy } from "../../src/core/policy.ts";

// Length and a blocklist by default, no composition rule (NIST SP 800-63B-4 section 3.1.1.2); an API
// that demands kinds of characters lists them.
const plain: PasswordPolicy = {
	minLength: 8,
	maxLength: 12,
	mustContain: [],
	blocklist: ["Password1"],
	hashIterations: 1,
};
const strict: PasswordPolicy = {
	...plain,
	mustContain: ["lower-case", "upper-case", "digit", "symbol"],
};

describe("a new password", () => {
	it.each([
		{ password: "", rules: ["too-short"] },
		{ password: "seven77", rules: ["too-short"] },
		{ password: "eight888", rules: [] },
		{ password: "twelve--1212", rules: [] },
		{ password: "thirteen-1313", rules: ["too-long"] },
		{ password: "        ", rules: [] },
		{ password: "🔑🔑🔑🔑🔑🔑🔑", rules: ["too-short"] },
		{ password: "🔑🔑🔑🔑🔑🔑🔑🔑", rules: [] },
		{ password: "🔑🔑🔑🔑🔑🔑🔑🔑🔑🔑🔑🔑", rules: [] },
		{ password: "Password1", rules: ["blocklisted"] },
		{ password: "pASSWORD1", rules: ["blocklisted"] },
		{ password: "Password12", rules: [] },
	])("$password breaks $rules of the plain policy", ({ password, rules }) => {
		expect(brokenBy(password, plain)).toEqual(rules);
	});

	it.each([
		{ password: "abcDEF12#", rules: [] },
		{ password: "ABCDEF12#", rules: ["missing-lower-case"] },
		{ password: "abcdef12#", rules: ["missing-upper-case"] },
		{ password: "abcDEFgh#", rules: ["missing-digit"] },
		{ password: "abcDEF123", rules: ["missing-symbol"] },
		{ password: "äöüÄÖÜ12 ", rules: [] },
		{
			password: "abc",
			rules: [
				"too-short",
				"missing-upper-case",
				"missing-digit",
				"missing-symbol",
			],
		},
		{ password: "Password1", rules: ["missing-symbol", "blocklisted"] },
	])("$password breaks $rules of the strict policy", ({ password, rules }) => {
		expect(brokenBy(password, strict)).toEqual(rules);
	});

	it("is handed on as it was given", () => {
		expect(checkPassword(" as given ", plain)).toEqual({
			ok: true,
			value: " as given ",
		});
	});

	it("of any length and script is either accepted or told what is wrong", () => {
		fc.assert(
			fc.property(
				fc.string({ unit: "grapheme", maxLength: 20 }),
				(password) => {
					const outcome = checkPassword(password, strict);
					if (!outcome.ok) expect(outcome.data.rules).not.toEqual([]);
				},
			),
		);
	});
});

function brokenBy(password: string, policy: PasswordPolicy): readonly string[] {
	const outcome = checkPassword(password, policy);
	return outcome.ok ? [] : outcome.data.rules;
}

// A password expires at an age or by an operator's act; it is good strictly before that.
describe("the expiry of a password", () => {
	it.each([
		{ age: undefined, expiredAt: undefined, expiry: undefined },
		{ age: 60, expiredAt: undefined, expiry: 61_000 },
		{ age: undefined, expiredAt: 5_000, expiry: 5_000 },
		{ age: 60, expiredAt: 5_000, expiry: 5_000 },
		{ age: 60, expiredAt: 90_000, expiry: 61_000 },
	])("of age $age s, let expire at $expiredAt, is $expiry", (row) => {
		const { age, expiredAt, expiry } = row;
		const credential = {
			hash: "",
			changedAt: 1000,
			...(expiredAt === undefined ? {} : { expiredAt }),
		};
		const policy = age === undefined ? {} : { expireAfterSeconds: age };
		expect(expiryOf(credential, policy)).toBe(expiry);
	});

	it.each([
		{ now: 60_000, expired: false },
		{ now: 60_999, expired: false },
		{ now: 61_000, expired: true },
		{ now: 62_000, expired: true },
	])("after 60 s: at $now ms expired is $expired", ({ now, expired }) => {
		const credential = { hash: "", changedAt: 1000 };
		const policy = { expireAfterSeconds: 60 };
		expect(isExpired(credential, policy, now)).toBe(expired);
	});

	it("never comes without a rule", () => {
		const credential = { hash: "", changedAt: 0 };
		expect(isExpired(credential, {}, Number.MAX_SAFE_INTEGER)).toBe(false);
	});
});

import { describe, expect, it } from "vitest";
import {
	checkFresh,
	replaceCredential,
} from "../../src/core/password-history.ts";
import type { PasswordHasher } from "../../src/core/ports/crypto.ts";
import type { PasswordCredential } from "../../src/core/records.ts";

// As many passwords as the policy says, the present one included, must not be chosen again.
const hasher: PasswordHasher = {
	hash: async (password) => `hash of ${password}`,
	verify: async (password, hash) => hash === `hash of ${password}`,
	verifyNothing: async () => false,
};

function sizeOf(historySize: number | undefined) {
	return historySize === undefined ? {} : { historySize };
}

/** Chooses the passwords one after another. */
function chosen(
	passwords: readonly string[],
	historySize?: number,
): PasswordCredential | undefined {
	return passwords.reduce<PasswordCredential | undefined>(
		(before, password, now) =>
			replaceCredential(
				before,
				`hash of ${password}`,
				sizeOf(historySize),
				now,
			),
		undefined,
	);
}

describe("a password chosen again", () => {
	const passwords = ["one", "two", "three", "four"];
	it.each([
		{ historySize: undefined, reused: [] },
		{ historySize: 0, reused: [] },
		{ historySize: 1, reused: ["four"] },
		{ historySize: 2, reused: ["three", "four"] },
		{ historySize: 3, reused: ["two", "three", "four"] },
		{ historySize: 4, reused: passwords },
		{ historySize: 5, reused: passwords },
	])("where $historySize count is refused: $reused", async (row) => {
		const { historySize, reused } = row;
		const before = chosen(passwords, historySize);
		const refused: string[] = [];
		for (const password of passwords) {
			const policy = sizeOf(historySize);
			const fresh = await checkFresh(password, before, policy, hasher);
			if (!fresh.ok) refused.push(password);
		}
		expect(refused).toEqual(reused);
	});

	it("is fresh for whoever had none", async () => {
		const policy = { historySize: 5 };
		const fresh = await checkFresh("one", undefined, policy, hasher);
		expect(fresh.ok).toBe(true);
	});

	it("is looked for only among as many as count now", async () => {
		const before = chosen(passwords, 4);
		const policy = { historySize: 2 };
		expect((await checkFresh("two", before, policy, hasher)).ok).toBe(true);
		expect((await checkFresh("three", before, policy, hasher)).ok).toBe(false);
	});
});

describe("the password that takes the place of another", () => {
	it("remembers those before it, latest first", () => {
		expect(chosen(["one", "two", "three"], 5)).toStrictEqual({
			hash: "hash of three",
			changedAt: 2,
			previous: ["hash of two", "hash of one"],
		});
	});

	it.each([undefined, 0, 1])("remembers none where %s count", (historySize) => {
		expect(chosen(["one", "two"], historySize)).toStrictEqual({
			hash: "hash of two",
			changedAt: 1,
		});
	});

	it("has not expired", () => {
		const before = { hash: "old", changedAt: 0, expiredAt: 1 };
		expect(replaceCredential(before, "new", {}, 2)).toStrictEqual({
			hash: "new",
			changedAt: 2,
		});
	});
});

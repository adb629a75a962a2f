// A requested deletion is due when its grace is over, to the second; a shell without the person stays.
import { describe, expect, it } from "vitest";
import {
	isDeletionDue,
	shellOf,
	withDeletionRequested,
} from "../../src/core/deletion.ts";
import { anAccount, anEmail } from "../support/an-account.ts";

const policy = { graceSeconds: 60 };

describe("a deletion with a grace of 60 seconds", () => {
	const requested = withDeletionRequested(
		anAccount(),
		10_000,
		policy,
		"moved away",
	);

	it.each([
		["a second before its end", 69_000, false],
		["at its end", 70_000, true],
		["a second after its end", 71_000, true],
	])("%s", (_when, now, isDue) => {
		expect(isDeletionDue(requested, now)).toBe(isDue);
	});

	it("notes when and why", () => {
		expect(requested).toMatchObject({
			deletionRequestedAt: 10_000,
			deletionDueAt: 70_000,
			deletionReason: "moved away",
			updatedAt: 10_000,
		});
	});

	it("keeps its first date when asked again", () => {
		expect(withDeletionRequested(requested, 20_000, policy, "again")).toBe(
			requested,
		);
	});

	it("is not due again once carried out", () => {
		expect(isDeletionDue(shellOf(requested, 70_000), 99_000)).toBe(false);
	});
});

it("an account nobody wants deleted is never due", () => {
	expect(isDeletionDue(anAccount(), Number.MAX_SAFE_INTEGER)).toBe(false);
});

it("the shell of an account keeps ids and dates, and nothing of the person", () => {
	const person = anAccount({
		number: 3,
		identifiers: [anEmail("ada@example.test", 5)],
		password: { hash: "$hash", changedAt: 5 },
		authenticators: [{ kind: "totp", id: "t", secret: "s", issuedAt: 5 }],
		profile: { firstName: "Ada" },
		proofing: { licence: "approved" },
		acceptances: [
			{
				termsId: 1,
				scope: "branch:1",
				version: 1,
				acceptedAt: 5,
				locale: "en",
			},
		],
		lockout: { failures: 2, lastFailureAt: 5 },
		managedBy: "sim-client",
		firstSignInAt: 5,
		createdAt: 1,
		deletionRequestedAt: 6,
		deletionDueAt: 9,
		deletionReason: "because I am Ada",
	});
	expect(shellOf(person, 9)).toEqual(
		anAccount({
			number: 3,
			managedBy: "sim-client",
			firstSignInAt: 5,
			createdAt: 1,
			deletionRequestedAt: 6,
			deletionDueAt: 9,
			deletedAt: 9,
			updatedAt: 9,
		}),
	);
});

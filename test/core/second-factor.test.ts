import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { TotpAuthenticator } from "../../src/core/records.ts";
import {
	freshStep,
	isComplete,
	isTotpBound,
	secondFactorAtSignIn,
	totpOf,
	withSecondFactor,
	withTotp,
} from "../../src/core/second-factor.ts";
import { createTotpCodes } from "../../src/runtime/totp-codes.ts";
import { aSession } from "../support/a-session.ts";
import { anAccount } from "../support/an-account.ts";
import { testPolicy } from "../support/flow-context.ts";

// Codes of an authenticator app: one step of drift, and no step twice (RFC 6238 section 5.2).
const codes = createTotpCodes();
const policy = testPolicy.totp;
const issued: TotpAuthenticator = {
	kind: "totp",
	id: "totp-1",
	secret: codes.makeSecret(new Uint8Array(20).fill(7)),
	issuedAt: 0,
};
const bound = { ...issued, boundAt: 1 };
const noon = 1_800_000_000_000; // the first millisecond of a step of 30 s
const step = noon / 30_000;

function codeAt(now: number): string {
	return codes.code(issued.secret, now, policy.digits, policy.stepSeconds);
}

describe("what a sign-in still needs", () => {
	it.each([
		{ held: [], secondFactor: "disabled", needs: "not-needed" },
		{ held: [bound], secondFactor: "disabled", needs: "not-needed" },
		{ held: [], secondFactor: "optional", needs: "not-needed" },
		{ held: [issued], secondFactor: "optional", needs: "not-needed" },
		{ held: [bound], secondFactor: "optional", needs: "pending" },
		{ held: [], secondFactor: "mandatory", needs: "enrolment-pending" },
		{ held: [issued], secondFactor: "mandatory", needs: "enrolment-pending" },
		{ held: [bound], secondFactor: "mandatory", needs: "pending" },
	] as const)("is $needs where a second factor is $secondFactor", (row) => {
		const { held, secondFactor, needs } = row;
		const account = anAccount({ authenticators: held });
		const state = secondFactorAtSignIn(account, { ...policy, secondFactor });
		expect(state).toBe(needs);
	});

	it.each([
		{ secondFactor: "not-needed", complete: true },
		{ secondFactor: "enrolment-pending", complete: false },
		{ secondFactor: "pending", complete: false },
		{ secondFactor: "done", complete: true },
	] as const)(
		"makes a session in state $secondFactor complete: $complete",
		(row) => {
			expect(isComplete(row)).toBe(row.complete);
		},
	);
});

describe("the authenticator app of an account", () => {
	it("is bound only after its first right code", () => {
		expect(isTotpBound(anAccount())).toBe(false);
		expect(isTotpBound(anAccount({ authenticators: [issued] }))).toBe(false);
		expect(isTotpBound(anAccount({ authenticators: [bound] }))).toBe(true);
	});

	it("takes the place of the one before", () => {
		const account = anAccount({ authenticators: [issued] });
		const other = { ...issued, id: "totp-2" };
		expect(totpOf(withTotp(account, other))).toBe(other);
		expect(withTotp(account, other).authenticators).toHaveLength(1);
	});
});

describe("the step of a code", () => {
	it.each([
		{ shown: -31_000, step: undefined },
		{ shown: -30_001, step: undefined },
		{ shown: -30_000, step: step - 1 },
		{ shown: -1, step: step - 1 },
		{ shown: 0, step },
		{ shown: 29_999, step },
		{ shown: 30_000, step: step + 1 },
		{ shown: 59_999, step: step + 1 },
		{ shown: 60_000, step: undefined },
	])("made $shown ms away from now is $step", ({ shown, step: expected }) => {
		const found = freshStep(bound, codeAt(noon + shown), noon, policy, codes);
		expect(found).toBe(expected);
	});

	it.each([
		{ lastStep: step - 1, found: step },
		{ lastStep: step, found: undefined },
		{ lastStep: step + 1, found: undefined },
	])(
		"is $found when step $lastStep was accepted last",
		({ lastStep, found }) => {
			const used = { ...bound, lastStep };
			expect(freshStep(used, codeAt(noon), noon, policy, codes)).toBe(found);
		},
	);

	it.each(["", "12345", "abcdef", "0000000", " "])("is none for %j", (code) => {
		expect(freshStep(bound, code, noon, policy, codes)).toBeUndefined();
	});

	it("is accepted once, whichever codes are shown in whichever order", () => {
		fc.assert(
			fc.property(
				fc.array(fc.integer({ min: -2, max: 2 }), { maxLength: 20 }),
				(shown) => {
					let totp: TotpAuthenticator = bound;
					const accepted: number[] = [];
					for (const away of shown) {
						const code = codeAt(noon + away * 30_000);
						const found = freshStep(totp, code, noon, policy, codes);
						if (found === undefined) continue;
						accepted.push(found);
						totp = { ...totp, lastStep: found };
					}
					expect(accepted).toEqual([...new Set(accepted)].sort());
				},
			),
		);
	});
});

describe("proving the second factor", () => {
	it("completes the session and adds its methods once", () => {
		const pending = aSession({
			secondFactor: "pending",
			secondFactorFailures: 2,
			methods: ["otp"],
		});
		expect(withSecondFactor(pending, 9)).toEqual({
			...pending,
			secondFactor: "done",
			secondFactorFailures: 0,
			authenticatedAt: 9,
			methods: ["otp", "mfa"],
		});
	});
});

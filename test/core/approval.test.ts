// An approval waits for a yes or a no; whatever it came to, it is answered once.
import { describe, expect, it } from "vitest";
import { isPendingApproval, withDecision } from "../../src/core/approval.ts";
import { challengeState } from "../../src/core/challenge.ts";
import type { Challenge } from "../../src/core/records.ts";
import { aChallenge } from "../support/a-challenge.ts";

const asked = aChallenge({ form: "approval", channel: "push", secret: "" });

describe("an approval", () => {
	it.each([
		{ now: 299_000, isPending: true },
		{ now: 299_999, isPending: true },
		{ now: 300_000, isPending: false },
		{ now: 301_000, isPending: false },
	])("is pending at $now ms: $isPending", ({ now, isPending }) => {
		expect(isPendingApproval(asked, now)).toBe(isPending);
	});

	it.each<Partial<Challenge>>([
		{ form: "code" },
		{ form: "link" },
		{ voidedAt: 1 },
		{ decision: "approved", consumedAt: 1 },
		{ decision: "declined" },
		{ decision: "expired" },
	])("is not pending with %j", (special) => {
		expect(isPendingApproval({ ...asked, ...special }, 2)).toBe(false);
	});

	it.each([
		{ decision: "approved", state: "consumed", special: { consumedAt: 7 } },
		{ decision: "declined", state: "declined", special: {} },
		{ decision: "expired", state: "expired", special: {} },
	] as const)("$decision is $state from then on", (row) => {
		const { decision, state, special } = row;
		const decided = withDecision(asked, decision, 7);
		expect(decided).toEqual({ ...asked, decision, ...special });
		expect(challengeState(decided, 7)).toBe(state);
		expect(challengeState(decided, 999_000)).toBe(state);
	});
});

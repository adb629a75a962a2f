import { challengeState } from "./challenge.ts";
import type { Challenge } from "./records.ts";
import type { Instant } from "./values.ts";

/** What comes back to an approval: the person's yes or no, or that nobody answered. */
export type Decision = NonNullable<Challenge["decision"]>;

/** Whether a challenge is an approval that waits for its answer. */
export function isPendingApproval(challenge: Challenge, now: Instant): boolean {
	return (
		challenge.form === "approval" && challengeState(challenge, now) === "open"
	);
}

/** The approval with its answer; a yes uses it up. */
export function withDecision(
	challenge: Challenge,
	decision: Decision,
	now: Instant,
): Challenge {
	const decided = { ...challenge, decision };
	return decision === "approved" ? { ...decided, consumedAt: now } : decided;
}

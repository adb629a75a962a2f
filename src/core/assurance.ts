import { type Assurance, accept, type Outcome, refuse } from "./errors.ts";
import type { StepUpPolicy } from "./policy.ts";
import type { Account, Session } from "./records.ts";
import type { LiveSession } from "./session.ts";
import { addSeconds, type Instant } from "./values.ts";

/**
 * Whether the person has proved themselves once more, as an act asks for: `stepped-up` in this very
 * session; `step-up-remembered` in it, or lately in any other one. What is remembered counts while
 * `now` is before its end.
 *
 * @param policy.rememberSeconds how long a step-up is remembered in seconds; without a policy,
 *   nothing is remembered
 * @returns nothing, or `assurance-too-low`
 * @see RFC 9470 (step-up authentication challenge)
 */
export function checkAssurance(
	{ session, account }: LiveSession,
	needed: Assurance,
	policy: StepUpPolicy | undefined,
	now: Instant,
): Outcome<void, "assurance-too-low"> {
	const isEnough =
		session.steppedUpAt !== undefined ||
		(needed === "step-up-remembered" && isRemembered(account, policy, now));
	return isEnough ? accept(undefined) : refuse("assurance-too-low", { needed });
}

/** The session, stepped up from now on; an earlier step-up keeps its moment. */
export function withStepUp(session: Session, now: Instant): Session {
	return session.steppedUpAt === undefined
		? { ...session, steppedUpAt: now }
		: session;
}

/** The account, whose person has stepped up now. */
export function noteStepUp(account: Account, now: Instant): Account {
	return { ...account, lastSteppedUpAt: now };
}

/** The account, whose person must step up anew before anything is remembered again. */
export function forgetStepUp(account: Account): Account {
	const { lastSteppedUpAt: _forgotten, ...rest } = account;
	return rest;
}

function isRemembered(
	account: Account | undefined,
	policy: StepUpPolicy | undefined,
	now: Instant,
): boolean {
	const last = account?.lastSteppedUpAt;
	if (last === undefined || policy === undefined) return false;
	return now < addSeconds(last, policy.rememberSeconds);
}

import type { LockRelease, RefusalData } from "./errors.ts";
import type { LockoutPolicy } from "./policy.ts";
import type { LockoutState } from "./records.ts";
import { addSeconds, type Instant, secondsUntil } from "./values.ts";

/** A lock that holds at the moment it was asked for. */
export type Lock = Pick<
	RefusalData["account-locked"],
	"retryAfterSeconds" | "lockedUntil"
> & { readonly release: LockRelease };

const endless = {
	"released-by-operator": { release: "operator" },
	"released-by-captcha": { release: "captcha" },
	"released-by-answer": { release: "answer" },
} as const satisfies { readonly [end: string]: Lock };

/**
 * The lock that repeated failures (or an operator) put on an account's password, if it still holds.
 * It holds while `now` is before its end.
 */
export function lockOf(state: LockoutState, now: Instant): Lock | undefined {
	const { lockedUntil } = state;
	if (lockedUntil === undefined) return undefined;
	if (typeof lockedUntil === "string") return endless[lockedUntil];
	if (now >= lockedUntil) return undefined;
	const retryAfterSeconds = secondsUntil(lockedUntil, now);
	return { retryAfterSeconds, lockedUntil, release: "time" };
}

/**
 * Counts a wrong password. The failure that reaches `maxFailures` in a row puts the lock on; failures
 * from before a lock that has ended no longer count, and a lock that holds counts nothing.
 *
 * @param policy.maxFailures failures in a row that lock; 0: never
 * @param policy.windowSeconds how long failures count, from the first of them; absent: for ever
 * @param policy.lockSeconds length of a lock; absent: until an operator or a reset releases it
 * @param policy.release what ends a lock (default: the time)
 * @see NIST SP 800-63B-4 section 3.2.2 (rate limiting); OWASP Authentication Cheat Sheet
 */
export function recordFailure(
	state: LockoutState,
	now: Instant,
	policy: LockoutPolicy,
): LockoutState {
	if (lockOf(state, now) !== undefined) return state;
	const goesOn =
		state.lockedUntil === undefined && !isForgotten(state, now, policy);
	const { failures, firstFailureAt = now }: LockoutState = goesOn
		? state
		: recordSuccess();
	const counted = {
		failures: failures + 1,
		...(policy.windowSeconds !== undefined && { firstFailureAt }),
		lastFailureAt: now,
	};
	const isCapReached =
		policy.maxFailures > 0 && counted.failures >= policy.maxFailures;
	return isCapReached
		? { ...counted, lockedUntil: endOfLock(now, policy) }
		: counted;
}

function isForgotten(
	{ firstFailureAt }: LockoutState,
	now: Instant,
	{ windowSeconds }: LockoutPolicy,
): boolean {
	if (windowSeconds === undefined || firstFailureAt === undefined) return false;
	return now >= addSeconds(firstFailureAt, windowSeconds);
}

/**
 * Locks at once, as the last failure does.
 *
 * @see recordFailure for the policy
 */
export function locked(
	state: LockoutState,
	now: Instant,
	policy: LockoutPolicy,
): LockoutState {
	if (lockOf(state, now) !== undefined) return state;
	return { ...state, lastFailureAt: now, lockedUntil: endOfLock(now, policy) };
}

/** Forgets all failures: the person has proved themselves, by password or by a reset. */
export function recordSuccess(): LockoutState {
	return { failures: 0 };
}

function endOfLock(
	now: Instant,
	{ release = "time", lockSeconds }: LockoutPolicy,
): NonNullable<LockoutState["lockedUntil"]> {
	if (release !== "time") return `released-by-${release}`;
	return lockSeconds === undefined
		? "released-by-operator"
		: addSeconds(now, lockSeconds);
}

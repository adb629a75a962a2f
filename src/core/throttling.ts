import type { LockoutPolicy } from "./policy.ts";
import type { LockoutState } from "./records.ts";
import { addSeconds, type Instant, secondsUntil } from "./values.ts";

/** A lock that holds at the moment it was asked for. */
export interface Lock {
	/** Seconds until it ends by itself; absent: only an operator or a reset releases it. */
	readonly retryAfterSeconds?: number;
}

/**
 * The lock that repeated failures (or an operator) put on an account's password, if it still holds.
 * It holds while `now` is before its end.
 */
export function lockOf(state: LockoutState, now: Instant): Lock | undefined {
	const { lockedUntil } = state;
	if (lockedUntil === undefined) return undefined;
	if (lockedUntil === "released-by-operator") return {};
	if (now >= lockedUntil) return undefined;
	return { retryAfterSeconds: secondsUntil(lockedUntil, now) };
}

/**
 * Counts a wrong password. The failure that reaches `maxFailures` in a row puts the lock on; failures
 * from before a lock that has ended no longer count, and a lock that holds counts nothing.
 *
 * @param policy.maxFailures failures in a row that lock; 0: never
 * @param policy.windowSeconds how long failures count, from the first of them; absent: for ever
 * @param policy.lockSeconds length of a lock; absent: until an operator or a reset releases it
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

/** Forgets all failures: the person has proved themselves, by password or by a reset. */
export function recordSuccess(): LockoutState {
	return { failures: 0 };
}

function endOfLock(
	now: Instant,
	policy: LockoutPolicy,
): Instant | "released-by-operator" {
	return policy.lockSeconds === undefined
		? "released-by-operator"
		: addSeconds(now, policy.lockSeconds);
}

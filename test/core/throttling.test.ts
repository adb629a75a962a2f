import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { LockoutPolicy } from "../../src/core/policy.ts";
import type { LockoutState } from "../../src/core/records.ts";
import {
	lockOf,
	recordFailure,
	recordSuccess,
} from "../../src/core/throttling.ts";

// After N failures in a row the password is locked for a while (NIST SP 800-63B-4 section 3.2.2);
// a success in between starts the count again, a lock that has ended does so, too.
const policy: LockoutPolicy = { maxFailures: 3, lockSeconds: 1800 };
const fresh: LockoutState = { failures: 0 };

function failTimes(times: number, from = fresh, now = 0): LockoutState {
	let state = from;
	for (let n = 0; n < times; n += 1) state = recordFailure(state, now, policy);
	return state;
}

describe("a failure", () => {
	it.each([
		{ before: 0, locked: false },
		{ before: 1, locked: false },
		{ before: 2, locked: true },
	])("after $before others locks: $locked", ({ before, locked }) => {
		const state = recordFailure(failTimes(before), 0, policy);
		expect(state.failures).toBe(before + 1);
		expect(lockOf(state, 0) !== undefined).toBe(locked);
	});

	it("notes when it happened", () => {
		expect(recordFailure(fresh, 5, policy).lastFailureAt).toBe(5);
	});

	it("counts nothing while a lock holds", () => {
		const locked = failTimes(3);
		expect(recordFailure(locked, 1_799_999, policy)).toBe(locked);
	});

	it("starts again from nothing once the lock has ended", () => {
		const again = recordFailure(failTimes(3), 1_800_000, policy);
		expect(again).toEqual({ failures: 1, lastFailureAt: 1_800_000 });
	});

	it("never locks when the policy allows any number", () => {
		const open = { maxFailures: 0, lockSeconds: 1800 };
		let state = fresh;
		for (let n = 0; n < 100; n += 1) state = recordFailure(state, 0, open);
		expect(state).toEqual({ failures: 100, lastFailureAt: 0 });
	});

	it("locks until somebody releases it when the policy gives no length", () => {
		const state = recordFailure(fresh, 0, { maxFailures: 1 });
		expect(state.lockedUntil).toBe("released-by-operator");
		expect(lockOf(state, Number.MAX_SAFE_INTEGER)).toEqual({
			release: "operator",
		});
	});
});

function timed(retryAfterSeconds: number) {
	return { release: "time", retryAfterSeconds, lockedUntil: 1_800_000 };
}

describe("a lock", () => {
	it.each([
		{ now: 0, lock: timed(1800) },
		{ now: 1_799_000, lock: timed(1) },
		{ now: 1_799_999, lock: timed(1) },
		{ now: 1_800_000, lock: undefined },
		{ now: 1_801_000, lock: undefined },
	])("put on at 0 for 1800 s is $lock at $now ms", ({ now, lock }) => {
		expect(lockOf(failTimes(3), now)).toEqual(lock);
	});

	it.each(["captcha", "answer", "operator"] as const)(
		"that ends by %s has no end of its own, whatever its length",
		(release) => {
			const state = recordFailure(fresh, 0, {
				maxFailures: 1,
				lockSeconds: 1,
				release,
			});
			expect(lockOf(state, Number.MAX_SAFE_INTEGER)).toEqual({ release });
		},
	);

	it("does not exist without failures", () => {
		expect(lockOf(fresh, 0)).toBeUndefined();
		expect(lockOf(failTimes(2), 0)).toBeUndefined();
	});

	it("never ends early, whatever is tried as time goes forward", () => {
		fc.assert(
			fc.property(
				fc.array(fc.integer({ min: 0, max: 600_000 }), { maxLength: 40 }),
				(pauses) => {
					let state = fresh;
					let now = 0;
					for (const pause of pauses) {
						now += pause;
						const lockedUntil = state.lockedUntil ?? 0;
						const isLocked = lockOf(state, now) !== undefined;
						expect(isLocked).toBe(Number(lockedUntil) > now);
						state = recordFailure(state, now, policy);
						if (isLocked) expect(state.lockedUntil).toBe(lockedUntil);
					}
				},
			),
		);
	});
});

describe("a success", () => {
	it("forgets failures and locks", () => {
		expect(recordSuccess()).toEqual({ failures: 0 });
	});
});

// Failures may count for a while only, from the first of them.
it.each([
	{ after: 899, failures: 3 },
	{ after: 900, failures: 1 },
	{ after: 901, failures: 1 },
])(
	"$after s after the first of two, a failure is number $failures of those within 900 s",
	({ after, failures }) => {
		const windowed = { maxFailures: 10, windowSeconds: 900 };
		const first = recordFailure(fresh, 0, windowed);
		const second = recordFailure(first, 600_000, windowed);
		const third = recordFailure(second, after * 1000, windowed);
		expect(third.failures).toBe(failures);
	},
);

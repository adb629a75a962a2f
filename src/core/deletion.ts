import type { DeletionPolicy } from "./policy.ts";
import type { Account } from "./records.ts";
import { addSeconds, type Instant } from "./values.ts";

/** Whether the grace of a requested deletion is over and the deletion not yet carried out. */
export function isDeletionDue(account: Account, now: Instant): boolean {
	const { deletedAt, deletionDueAt } = account;
	return (
		deletedAt === undefined &&
		deletionDueAt !== undefined &&
		now >= deletionDueAt
	);
}

/**
 * The account with its deletion requested: usable until the grace is over. A second request changes
 * nothing, so that the first date stands.
 *
 * @param policy.graceSeconds from the request until the deletion is due
 */
export function withDeletionRequested(
	account: Account,
	now: Instant,
	policy: DeletionPolicy,
	reason?: string,
): Account {
	if (account.deletionRequestedAt !== undefined) return account;
	return {
		...account,
		updatedAt: now,
		deletionRequestedAt: now,
		deletionDueAt: addSeconds(now, policy.graceSeconds),
		...(reason === undefined ? {} : { deletionReason: reason }),
	};
}

/**
 * What is left of a deleted account: its ids and its dates. All that names or describes the person
 * is gone, and the identifiers are free for others.
 *
 * @param deletedAt when the deletion took effect, which may be before anyone looked
 */
export function shellOf(account: Account, deletedAt: Instant): Account {
	const {
		password: _password,
		pin: _pin,
		recoveryCodes: _codes,
		securityAnswers: _answers,
		deletionReason: _reason,
		...rest
	} = account;
	return {
		...rest,
		identifiers: [],
		authenticators: [],
		profile: {},
		acceptances: [],
		proofing: {},
		lockout: { failures: 0 },
		updatedAt: deletedAt,
		deletedAt,
	};
}

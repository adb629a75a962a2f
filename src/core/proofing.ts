import { accept, type Outcome, refuse } from "./errors.ts";
import type { Account, ProofingState } from "./records.ts";
import type { Instant } from "./values.ts";

/** How far an outside check of the person has come; `not-started` when nothing is known. */
export function proofingOf(
	account: Pick<Account, "proofing">,
	kind: string,
): ProofingState {
	return Object.hasOwn(account.proofing, kind)
		? (account.proofing[kind] ?? "not-started")
		: "not-started";
}

/** The account with an outside check in this state; unchanged when it is so already. */
export function withProofing(
	account: Account,
	kind: string,
	state: ProofingState,
	now: Instant,
): Account {
	if (proofingOf(account, kind) === state) return account;
	return {
		...account,
		updatedAt: now,
		proofing: { ...account.proofing, [kind]: state },
	};
}

/**
 * The account with an outside check begun, or begun again after a rejection. One that is under way
 * goes on unchanged.
 *
 * @param autoApprove whether the check is approved as soon as it is begun
 * @returns the account, or `proofing-already-approved`
 */
export function withProofingStarted(
	account: Account,
	kind: string,
	now: Instant,
	autoApprove: boolean,
): Outcome<Account, "proofing-already-approved"> {
	if (proofingOf(account, kind) === "approved")
		return refuse("proofing-already-approved", { kind });
	return accept(
		withProofing(account, kind, autoApprove ? "approved" : "pending", now),
	);
}

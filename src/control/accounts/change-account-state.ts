import { changed, identifierOf, withVerified } from "../../core/account.ts";
import { accept, type Outcome, refuse } from "../../core/errors.ts";
import type { FlowContext } from "../../core/flows/context.ts";
import { loadLiving } from "../../core/flows/find-account.ts";
import { withProofing } from "../../core/proofing.ts";
import type { Account, ProofingState } from "../../core/records.ts";
import type { AccountId, Instant } from "../../core/values.ts";

/** What to set of an account; what is not given stays. */
export interface AccountState {
	readonly verified?: { readonly email?: boolean; readonly phone?: boolean };
	readonly proofing?: { readonly [kind: string]: ProofingState };
	readonly obligations?: Account["obligations"];
}

/**
 * Sets what the world outside would have brought about, all of it or nothing.
 *
 * @returns the account, or `account-unknown`, `identifier-missing`
 */
export function changeAccountState(
	flow: FlowContext,
	accountId: AccountId,
	state: AccountState,
): Promise<Outcome<Account, "account-unknown" | "identifier-missing">> {
	return flow.store.transact(async (transaction) => {
		const loaded = await loadLiving(flow, transaction, accountId);
		if (!loaded.ok) return loaded;
		const after = withState(loaded.value, state, flow.now);
		if (after.ok && after.value !== loaded.value) {
			await transaction.put("account", after.value);
		}
		return after;
	});
}

/** The account in another state; the same one when nothing changes. */
export function withState(
	account: Account,
	{ verified = {}, proofing = {}, obligations }: AccountState,
	now: Instant,
): Outcome<Account, "identifier-missing"> {
	let after = account;
	for (const identifier of ["email", "phone"] as const) {
		const isVerified = verified[identifier];
		if (isVerified === undefined) continue;
		if (identifierOf(after, identifier) === undefined) {
			return refuse("identifier-missing", { identifier });
		}
		after = isVerified
			? withVerified(after, identifier, now)
			: withDoubt(after, identifier, now);
	}
	for (const [kind, result] of Object.entries(proofing)) {
		after = withProofing(after, kind, result, now);
	}
	if (obligations === undefined) return accept(after);
	return accept({ ...changed(after, now), obligations });
}

/** The account with its identifier of this type unproved. */
function withDoubt(
	account: Account,
	type: "email" | "phone",
	now: Instant,
): Account {
	const held = identifierOf(account, type);
	if (held?.verifiedAt === undefined) return account;
	const identifiers = account.identifiers.map((identifier) =>
		identifier === held ? { type, value: held.value } : identifier,
	);
	return { ...changed(account, now), identifiers };
}

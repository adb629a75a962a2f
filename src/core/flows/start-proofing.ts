import type { Outcome } from "../errors.ts";
import { withProofingStarted } from "../proofing.ts";
import type { Account } from "../records.ts";
import type { AccountId } from "../values.ts";
import type { FlowContext } from "./context.ts";
import { loadLiving } from "./find-account.ts";

/**
 * Begins an outside check of a person, or begins it again after a rejection. Its end is an operator's
 * act, unless the policy approves at once.
 *
 * @param command.kind a word of the API for what is checked, such as `licence`
 * @returns the account, or `account-unknown`, `proofing-already-approved`
 */
export function startProofing(
	context: FlowContext,
	command: { readonly accountId: AccountId; readonly kind: string },
): Promise<Outcome<Account, "account-unknown" | "proofing-already-approved">> {
	return context.store.transact(async (transaction) => {
		const loaded = await loadLiving(context, transaction, command.accountId);
		if (!loaded.ok) return loaded;
		const account = loaded.value;
		const { autoApproveProofing } = context.policy;
		const begun = withProofingStarted(
			account,
			command.kind,
			context.now,
			autoApproveProofing,
		);
		if (begun.ok && begun.value !== account)
			await transaction.put("account", begun.value);
		return begun;
	});
}

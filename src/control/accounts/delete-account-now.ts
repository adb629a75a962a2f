import { withDeletionRequested } from "../../core/deletion.ts";
import { accept, type Outcome } from "../../core/errors.ts";
import type { FlowContext } from "../../core/flows/context.ts";
import { loadAccount, loadLiving } from "../../core/flows/find-account.ts";
import type { AccountId } from "../../core/values.ts";

/**
 * Deletes an account at once: asks for its deletion without grace, and has it carried out. What
 * stands open does not hinder an operator.
 *
 * @returns or `account-unknown`
 */
export function deleteAccountNow(
	flow: FlowContext,
	accountId: AccountId,
): Promise<Outcome<void, "account-unknown">> {
	return flow.store.transact(async (transaction) => {
		const loaded = await loadLiving(flow, transaction, accountId);
		if (!loaded.ok) return loaded;
		const { now } = flow;
		const requested = withDeletionRequested(loaded.value, now, {
			graceSeconds: 0,
		});
		await transaction.put("account", { ...requested, deletionDueAt: now });
		await loadAccount(flow, transaction, accountId);
		return accept(undefined);
	});
}

import { identifierOf } from "../account.ts";
import { withDeletionRequested } from "../deletion.ts";
import { accept, type Outcome, refuse } from "../errors.ts";
import type { Transaction } from "../ports/store.ts";
import type { Account } from "../records.ts";
import type { AccountId } from "../values.ts";
import type { FlowContext } from "./context.ts";
import { loadAccount, loadLiving } from "./find-account.ts";
import { sendNotice } from "./send-code.ts";

/**
 * Requests the deletion of an account and tells its owner. The account stays usable until the grace
 * is over; a repeated request changes nothing and keeps the first date.
 *
 * @param command.reason in the person's words (default: none given)
 * @returns the account, or `account-unknown`, or `obligation-open` for the first obligation
 */
export function requestDeletion(
	context: FlowContext,
	command: { readonly accountId: AccountId; readonly reason?: string },
): Promise<Outcome<Account, "account-unknown" | "obligation-open">> {
	return context.store.transact(async (transaction) => {
		const loaded = await loadLiving(context, transaction, command.accountId);
		if (!loaded.ok) return loaded;
		const account = loaded.value;
		if (account.deletionRequestedAt !== undefined) return accept(account);
		const [obligation] = account.obligations;
		if (obligation) return refuse("obligation-open", { kind: obligation });
		const { policy, now } = context;
		const requested = withDeletionRequested(
			account,
			now,
			policy.deletion,
			command.reason,
		);
		await transaction.put("account", requested);
		await notify(context, transaction, requested);
		// Without any grace the deletion is due at once.
		return accept(
			(await loadAccount(context, transaction, account.id)) ?? requested,
		);
	});
}

async function notify(
	context: FlowContext,
	transaction: Transaction,
	account: Account,
): Promise<void> {
	const channel = channelTo(account);
	if (channel === undefined) return;
	await sendNotice(context, transaction, {
		purpose: "deletion-requested",
		account,
		channel,
	});
}

function channelTo(account: Account): "email" | "sms" | undefined {
	if (identifierOf(account, "email")) return "email";
	return identifierOf(account, "phone") ? "sms" : undefined;
}

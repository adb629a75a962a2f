import { withIdentifier } from "../account.ts";
import { heldBy } from "../addresses.ts";
import { accept, type Outcome, refuse } from "../errors.ts";
import type { Transaction } from "../ports/store.ts";
import type { Account } from "../records.ts";
import type { AccountId } from "../values.ts";
import type { FlowContext } from "./context.ts";
import { findAccount, loadLiving } from "./find-account.ts";

/**
 * Gives an account a user name, in place of the one it has.
 *
 * @param command.username in its normal form; what that is, is for the API to say
 * @returns the account, or `account-unknown`, `identifier-taken`
 */
export function setUsername(
	context: FlowContext,
	command: { readonly accountId: AccountId; readonly username: string },
): Promise<Outcome<Account, "account-unknown" | "identifier-taken">> {
	const { accountId, username } = command;
	return context.store.transact(async (transaction) => {
		const loaded = await loadLiving(context, transaction, accountId);
		if (!loaded.ok) return loaded;
		const account = loaded.value;
		const named = await withUsername(context, transaction, account, username);
		if (named.ok && named.value !== account)
			await transaction.put("account", named.value);
		return named;
	});
}

/**
 * The account with a user name, which is looked for inside another flow's transaction.
 *
 * @returns the account (the very same when it has the name), or `identifier-taken`
 */
export async function withUsername(
	context: FlowContext,
	transaction: Transaction,
	account: Account,
	value: string,
): Promise<Outcome<Account, "identifier-taken">> {
	const username = { type: "username", value } as const;
	if (heldBy(account, username) !== undefined) return accept(account);
	if (await findAccount(context, transaction, username))
		return refuse("identifier-taken", { identifier: "username" });
	return accept(withIdentifier(account, username, context.now));
}

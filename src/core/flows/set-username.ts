import { withIdentifier } from "../account.ts";
import { heldBy } from "../addresses.ts";
import { accept, type Outcome, refuse } from "../errors.ts";
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
	return context.store.transact(async (transaction) => {
		const loaded = await loadLiving(context, transaction, command.accountId);
		if (!loaded.ok) return loaded;
		const username = { type: "username", value: command.username } as const;
		if (heldBy(loaded.value, username)) return loaded;
		if (await findAccount(context, transaction, username))
			return refuse("identifier-taken", { identifier: "username" });
		const named = withIdentifier(loaded.value, username, context.now);
		await transaction.put("account", named);
		return accept(named);
	});
}

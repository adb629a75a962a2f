import { accept, type Outcome, refuse } from "../errors.ts";
import { passkeysOf, withoutPasskeyUse } from "../passkeys.ts";
import type { Account, PasskeyUse } from "../records.ts";
import type { AccountId } from "../values.ts";
import type { FlowContext } from "./context.ts";
import { loadLiving } from "./find-account.ts";

/**
 * Takes a use off a passkey of an account; a passkey that serves nothing else is gone. Sessions go on.
 *
 * @returns the account, or `account-unknown`, `passkey-unknown` (none of this id with this use)
 */
export function removePasskey(
	context: FlowContext,
	command: {
		readonly accountId: AccountId;
		readonly passkeyId: string;
		readonly use: PasskeyUse;
	},
): Promise<Outcome<Account, "account-unknown" | "passkey-unknown">> {
	const { accountId, passkeyId, use } = command;
	return context.store.transact(async (transaction) => {
		const loaded = await loadLiving(context, transaction, accountId);
		if (!loaded.ok) return loaded;
		const held = passkeysOf(loaded.value, use);
		if (!held.some(({ id }) => id === passkeyId))
			return refuse("passkey-unknown", {});
		const { now } = context;
		const account = withoutPasskeyUse(
			loaded.value,
			use,
			now,
			({ id }) => id === passkeyId,
		);
		await transaction.put("account", account);
		return accept(account);
	});
}

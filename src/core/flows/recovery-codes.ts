import { changed } from "../account.ts";
import { accept, type Outcome, refuse } from "../errors.ts";
import type { Transaction } from "../ports/store.ts";
import type { Account } from "../records.ts";
import { issueRecoveryCodes, useRecoveryCode } from "../recovery-codes.ts";
import type { AccountId } from "../values.ts";
import type { FlowContext } from "./context.ts";
import { loadLiving } from "./find-account.ts";

/**
 * Gives an account ten recovery codes and shows them, this once. A new set voids the one before it.
 *
 * @param command.mayReplace whether there may be a set already (default: no)
 * @returns the codes, or `account-unknown`, `recovery-codes-shown`
 */
export function showRecoveryCodes(
	context: FlowContext,
	command: { readonly accountId: AccountId; readonly mayReplace?: boolean },
): Promise<
	Outcome<readonly string[], "account-unknown" | "recovery-codes-shown">
> {
	const { accountId, mayReplace = false } = command;
	return context.store.transact(async (transaction) => {
		const found = await loadLiving(context, transaction, accountId);
		if (!found.ok) return found;
		if (found.value.recoveryCodes !== undefined && !mayReplace)
			return refuse("recovery-codes-shown", {});
		const issued = issueRecoveryCodes(accountId, context.now, context);
		await transaction.put("account", {
			...changed(found.value, context.now),
			recoveryCodes: issued.record,
		});
		return accept(issued.codes);
	});
}

/**
 * Uses up a recovery code inside another flow's transaction.
 *
 * @returns the account without it, or `recovery-code-mismatch`
 */
export async function takeRecoveryCode(
	context: FlowContext,
	transaction: Transaction,
	account: Account,
	code: string,
): Promise<Outcome<Account, "recovery-code-mismatch">> {
	const { id, recoveryCodes } = account;
	const used = useRecoveryCode(id, recoveryCodes, code, context.digest);
	if (!used.ok) return used;
	const left = { ...account, recoveryCodes: used.value };
	await transaction.put("account", left);
	return accept(left);
}

import {
	type OutOfBand,
	outOfBandOf,
	withoutAuthenticator,
} from "../authenticators.ts";
import { accept, type Outcome, refuse } from "../errors.ts";
import type { Transaction } from "../ports/store.ts";
import { ownedBy } from "../record-keys.ts";
import type { Account, OutOfBandAuthenticator } from "../records.ts";
import type { AccountId } from "../values.ts";
import { announceRemoved } from "./change-authenticator.ts";
import type { FlowContext } from "./context.ts";
import { loadLiving } from "./find-account.ts";
import { voidAll } from "./retire-challenges.ts";

/**
 * Takes an out-of-band authenticator off an account, bound or only begun; what was asked on it is
 * void. The event `authenticator-changed` is announced.
 *
 * @returns the account, or `account-unknown`, `authenticator-not-bound`
 */
export function unbindAuthenticator(
	context: FlowContext,
	command: OutOfBand & { readonly accountId: AccountId },
): Promise<Outcome<Account, "account-unknown" | "authenticator-not-bound">> {
	return context.store.transact(async (transaction) => {
		const loaded = await loadLiving(context, transaction, command.accountId);
		if (!loaded.ok) return loaded;
		const authenticator = outOfBandOf(loaded.value, command);
		if (authenticator === undefined)
			return refuse("authenticator-not-bound", { factor: command.channel });
		const account = withoutAuthenticator(
			loaded.value,
			authenticator,
			context.now,
		);
		await transaction.put("account", account);
		await voidAsked(context, transaction, account, authenticator);
		await announceRemoved(context, transaction, account, authenticator);
		return accept(account);
	});
}

// Codes to a number need none of this: they are taken only while it is bound.
async function voidAsked(
	context: FlowContext,
	transaction: Transaction,
	account: Account,
	{ id }: OutOfBandAuthenticator,
): Promise<void> {
	const owned = await transaction.list("challenge", ownedBy(account.id));
	const asked = owned.filter(({ recipient }) => recipient === id);
	await voidAll(context, transaction, asked);
}

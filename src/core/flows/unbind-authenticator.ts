import { changed } from "../account.ts";
import {
	type OutOfBand,
	outOfBandOf,
	withoutAuthenticator,
} from "../authenticators.ts";
import { accept, type FactorKind, type Outcome, refuse } from "../errors.ts";
import type { Transaction } from "../ports/store.ts";
import { ownedBy } from "../record-keys.ts";
import type { Account, Authenticator } from "../records.ts";
import { factorOf, isBoundFactor } from "../second-factor.ts";
import type { AccountId } from "../values.ts";
import { announceRemovals, announceRemoved } from "./change-authenticator.ts";
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

/**
 * Takes a second factor off an account, whatever its kind; what was asked by it is void. A passkey that
 * signs in as well goes on doing so. The event `authenticator-changed` is announced of what is out of
 * band.
 *
 * @returns the account, or `account-unknown`, `authenticator-not-bound`
 */
export function unbindFactor(
	context: FlowContext,
	command: { readonly accountId: AccountId; readonly factor: FactorKind },
): Promise<Outcome<Account, "account-unknown" | "authenticator-not-bound">> {
	const { accountId, factor } = command;
	return context.store.transact(async (transaction) => {
		const loaded = await loadLiving(context, transaction, accountId);
		if (!loaded.ok) return loaded;
		const before = loaded.value;
		const lost = before.authenticators.filter(
			(held) => factorOf(held) === factor && isBoundFactor(held),
		);
		if (lost.length === 0) return refuse("authenticator-not-bound", { factor });
		const account = {
			...changed(before, context.now),
			authenticators: before.authenticators.flatMap((held) =>
				lost.includes(held) ? leftOf(held) : [held],
			),
		};
		await transaction.put("account", account);
		for (const held of lost)
			await voidAsked(context, transaction, account, held);
		await announceRemovals(context, transaction, before, account);
		return accept(account);
	});
}

/** What remains of an authenticator that is no second factor any more. */
function leftOf(held: Authenticator): readonly Authenticator[] {
	if (held.kind !== "passkey") return [];
	const uses = held.uses.filter((use) => use !== "second-factor");
	return uses.length === 0 ? [] : [{ ...held, uses }];
}

// Codes to a number need none of this: they are taken only while it is bound.
async function voidAsked(
	context: FlowContext,
	transaction: Transaction,
	account: Account,
	{ id }: Authenticator,
): Promise<void> {
	const owned = await transaction.list("challenge", ownedBy(account.id));
	const asked = owned.filter(({ recipient }) => recipient === id);
	await voidAll(context, transaction, asked);
}

import { accountStanding } from "../account.ts";
import { accept, type Outcome, refuse } from "../errors.ts";
import type { Transaction } from "../ports/store.ts";
import type { Account } from "../records.ts";
import type { AccountId } from "../values.ts";
import type { FlowContext } from "./context.ts";
import { loadLiving } from "./find-account.ts";
import { hashPassword, signInWithNew, withPassword } from "./new-password.ts";
import type { ReachOf, SignedIn } from "./open-session.ts";

/** A first password, and whose it is to be. */
export interface CreatePassword {
	readonly accountId: AccountId;
	/** In clear text. */
	readonly password: string;
	/** How far the session reaches (default: everywhere). */
	readonly session?: ReachOf;
}

/**
 * Gives an account its first password, and signs in with it.
 *
 * @returns the sign-in, or (in this order) `account-unknown`, `account-blocked`,
 *   `password-already-set`, `password-unacceptable`
 */
export async function createPassword(
	context: FlowContext,
	command: CreatePassword,
): Promise<
	Outcome<
		SignedIn,
		| "account-unknown"
		| "account-blocked"
		| "account-deleted"
		| "password-already-set"
		| "password-unacceptable"
	>
> {
	const look = (transaction: Transaction) =>
		loadBare(context, transaction, command.accountId);
	const bare = await context.store.transact(look);
	if (!bare.ok) return bare;
	// Slow, so it is done between two transactions; the second one looks again.
	const hash = await hashPassword(
		context,
		command.password,
		bare.value.identifiers,
	);
	if (!hash.ok) return hash;
	return context.store.transact(async (transaction) => {
		const still = await look(transaction);
		if (!still.ok) return still;
		const account = withPassword(context, still.value, hash.value);
		await transaction.put("account", account);
		const { session: reachOf } = command;
		return accept(await signInWithNew(context, transaction, account, reachOf));
	});
}

async function loadBare(
	context: FlowContext,
	transaction: Transaction,
	accountId: AccountId,
): Promise<
	Outcome<
		Account,
		| "account-unknown"
		| "account-blocked"
		| "account-deleted"
		| "password-already-set"
	>
> {
	const loaded = await loadLiving(context, transaction, accountId);
	if (!loaded.ok) return loaded;
	const standing = accountStanding(loaded.value, context.now);
	if (!standing.ok) return standing;
	return loaded.value.password === undefined
		? loaded
		: refuse("password-already-set", {});
}

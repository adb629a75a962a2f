import { isDeletionDue, shellOf } from "../deletion.ts";
import { accept, type Outcome, refuse } from "../errors.ts";
import type { Reader, Transaction } from "../ports/store.ts";
import { identifierKey, inRealm } from "../record-keys.ts";
import type { Account, Identifier } from "../records.ts";
import type { AccountId } from "../values.ts";
import { challengesOf } from "./challenges-of.ts";
import type { FlowContext } from "./context.ts";
import { endSessions } from "./end-sessions.ts";
import { voidAll } from "./retire-challenges.ts";

/**
 * Loads an account of this realm. A deletion whose grace is over is carried out first: then the
 * shell (`deletedAt` set) comes back, never the person.
 */
export async function loadAccount(
	context: FlowContext,
	transaction: Transaction,
	id: AccountId,
): Promise<Account | undefined> {
	const account = await accountOfRealm(context, transaction, id);
	if (account === undefined || !isDeletionDue(account, context.now))
		return account;
	return carryOutDeletion(context, transaction, account);
}

/**
 * As {@link loadAccount}, for flows that serve living accounts only.
 *
 * @returns the account, or `account-unknown` when there is none or it is deleted
 */
export async function loadLiving(
	context: FlowContext,
	transaction: Transaction,
	id: AccountId,
): Promise<Outcome<Account, "account-unknown">> {
	const account = await loadAccount(context, transaction, id);
	const isLiving = account !== undefined && account.deletedAt === undefined;
	return isLiving ? accept(account) : refuse("account-unknown", {});
}

/**
 * Finds the account that holds an identifier. A deletion whose grace is over is carried out first,
 * which sets the identifier free: then nobody is found.
 */
export async function findAccount(
	context: FlowContext,
	transaction: Transaction,
	identifier: Pick<Identifier, "type" | "value">,
): Promise<Account | undefined> {
	const key = identifierKey(context.realm, identifier);
	const account = await transaction.findUnique("account", key);
	if (account === undefined || !isDeletionDue(account, context.now))
		return account;
	await carryOutDeletion(context, transaction, account);
	return undefined;
}

/** As {@link loadAccount}, outside of a transaction: opens one only when a deletion is due. */
export async function readAccount(
	context: FlowContext,
	id: AccountId,
): Promise<Account | undefined> {
	const account = await accountOfRealm(context, context.store, id);
	if (account === undefined || !isDeletionDue(account, context.now))
		return account;
	return context.store.transact((transaction) =>
		loadAccount(context, transaction, id),
	);
}

/** As {@link findAccount}, outside of a transaction: opens one only when a deletion is due. */
export async function readAccountBy(
	context: FlowContext,
	identifier: Pick<Identifier, "type" | "value">,
): Promise<Account | undefined> {
	const key = identifierKey(context.realm, identifier);
	const account = await context.store.findUnique("account", key);
	if (account === undefined || !isDeletionDue(account, context.now))
		return account;
	return context.store.transact((transaction) =>
		findAccount(context, transaction, identifier),
	);
}

/** How many accounts the realm has, the shells of deleted ones included. */
export function countAccounts({ store, realm }: FlowContext): Promise<number> {
	return store.count("account", inRealm(realm));
}

/**
 * The accounts of the realm, oldest first, the shells of deleted ones included.
 *
 * @param limit most that are wanted (default: all)
 */
export async function listAccounts(
	context: FlowContext,
	limit?: number,
): Promise<readonly Account[]> {
	const read = () =>
		context.store.list("account", inRealm(context.realm), limit);
	const accounts = await read();
	const due = accounts.filter((account) => isDeletionDue(account, context.now));
	if (due.length === 0) return accounts;
	await context.store.transact(async (transaction) => {
		for (const account of due)
			await loadAccount(context, transaction, account.id);
	});
	return read();
}

async function accountOfRealm(
	context: FlowContext,
	reader: Reader,
	id: AccountId,
): Promise<Account | undefined> {
	const account = await reader.get("account", id);
	return account?.realm === context.realm ? account : undefined;
}

async function carryOutDeletion(
	context: FlowContext,
	transaction: Transaction,
	account: Account,
): Promise<Account> {
	const deleted = shellOf(account, account.deletionDueAt ?? context.now);
	// A code sent to the person of old must not open the account of whoever takes the address next.
	const sent = await challengesOf(context, transaction, account);
	await voidAll(context, transaction, sent);
	await endSessions(transaction, account.id, context.now, "account-deleted");
	await transaction.put("account", deleted);
	return deleted;
}

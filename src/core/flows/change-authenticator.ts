import { withAuthenticator } from "../authenticators.ts";
import type { Transaction } from "../ports/store.ts";
import type { Account, OutOfBandAuthenticator } from "../records.ts";
import type { FlowContext } from "./context.ts";

/** Binds an authenticator that was begun, inside another flow's transaction, and announces it. */
export function bind(
	context: FlowContext,
	transaction: Transaction,
	account: Account,
	held: OutOfBandAuthenticator,
): Promise<Account> {
	const bound = { ...held, boundAt: context.now };
	return change(context, transaction, account, bound, "active");
}

/** Notes that its owner turned a binding down, inside another flow's transaction, and announces it. */
export function turnDownBinding(
	context: FlowContext,
	transaction: Transaction,
	account: Account,
	held: OutOfBandAuthenticator,
): Promise<Account> {
	const declined = { ...held, declinedAt: context.now };
	return change(context, transaction, account, declined, "inactive");
}

/** Announces, inside another flow's transaction, that an authenticator was taken off an account. */
export async function announceRemoved(
	context: FlowContext,
	transaction: Transaction,
	account: Account,
	authenticator: OutOfBandAuthenticator,
): Promise<void> {
	await context.announce?.(transaction, {
		kind: "authenticator-changed",
		account,
		authenticator,
		status: "removed",
	});
}

/** The same of every bound authenticator that a change of an account took off it. */
export async function announceRemovals(
	context: FlowContext,
	transaction: Transaction,
	before: Account,
	after: Account,
): Promise<void> {
	if (before.authenticators === after.authenticators) return;
	const kept = new Set(after.authenticators.map(({ id }) => id));
	for (const held of before.authenticators) {
		const isLost = held.boundAt !== undefined && !kept.has(held.id);
		if (isLost && held.kind === "out-of-band")
			await announceRemoved(context, transaction, after, held);
	}
}

async function change(
	context: FlowContext,
	transaction: Transaction,
	before: Account,
	authenticator: OutOfBandAuthenticator,
	status: "active" | "inactive",
): Promise<Account> {
	const account = withAuthenticator(before, authenticator, context.now);
	await transaction.put("account", account);
	await context.announce?.(transaction, {
		kind: "authenticator-changed",
		account,
		authenticator,
		status,
	});
	return account;
}

import { withIdentifier, withVerified } from "../account.ts";
import { accept, type Outcome } from "../errors.ts";
import {
	type IdentityAssertion,
	linkOf,
	vouchedIdentifiers,
} from "../identity-assertion.ts";
import type { Transaction } from "../ports/store.ts";
import type { Account } from "../records.ts";
import type { FlowContext } from "./context.ts";
import { findAccount } from "./find-account.ts";

/**
 * Finds the account of somebody whose identity is vouched for, and notes there what is vouched for:
 * addresses and numbers count as verified, an identity at a provider is linked. Opens no session.
 *
 * @returns the account, or nothing when no account has any of the identifiers
 */
export function recognisePerson(
	context: FlowContext,
	assertion: IdentityAssertion,
): Promise<Outcome<Account | undefined, never>> {
	return context.store.transact(async (transaction) => {
		const account = await findVouched(context, transaction, assertion);
		if (account === undefined) return accept(undefined);
		return accept(await noteVouched(context, transaction, account, assertion));
	});
}

/** Finds the account that an assertion speaks of: by address first, then by the provider's identity. */
export async function findVouched(
	context: FlowContext,
	transaction: Transaction,
	assertion: IdentityAssertion,
): Promise<Account | undefined> {
	for (const identifier of vouchedIdentifiers(assertion)) {
		const account = await findAccount(context, transaction, identifier);
		if (account !== undefined) return account;
	}
	return undefined;
}

/**
 * Notes on an account what an assertion vouches for, inside another flow's transaction. An identity
 * that another account is linked to stays there.
 */
export async function noteVouched(
	context: FlowContext,
	transaction: Transaction,
	account: Account,
	assertion: IdentityAssertion,
): Promise<Account> {
	const verified = verifiedBy(account, assertion, context);
	const noted = await linkedTo(context, transaction, verified, assertion);
	if (noted !== account) await transaction.put("account", noted);
	return noted;
}

function verifiedBy(
	account: Account,
	assertion: IdentityAssertion,
	{ now }: FlowContext,
): Account {
	return vouchedIdentifiers(assertion)
		.filter(({ type, value }) => holds(account, type, value))
		.reduce((noted, { type }) => withVerified(noted, type, now), account);
}

async function linkedTo(
	context: FlowContext,
	transaction: Transaction,
	account: Account,
	assertion: IdentityAssertion,
): Promise<Account> {
	const link = linkOf(assertion);
	if (!assertion.isOutside || holds(account, link.type, link.value))
		return account;
	const holder = await findAccount(context, transaction, link);
	if (holder !== undefined && holder.id !== account.id) return account;
	const { now } = context;
	return withIdentifier(account, { ...link, verifiedAt: now }, now);
}

function holds(account: Account, type: string, value: string): boolean {
	return account.identifiers.some(
		(held) => held.type === type && held.value === value,
	);
}

import { type NewAccountDraft, newAccount } from "../account.ts";
import { checkAge } from "../age.ts";
import { accept, type Outcome, refuse } from "../errors.ts";
import type { Transaction } from "../ports/store.ts";
import type { Account } from "../records.ts";
import { makeUuid } from "../secrets.ts";
import type { AccountId } from "../values.ts";
import type { FlowContext } from "./context.ts";
import { findAccount } from "./find-account.ts";
import { hashPassword } from "./new-password.ts";
import { sendAddressLink } from "./verify-identifier.ts";

/** What it takes to register an account. */
export interface RegisterAccount {
	readonly draft: Omit<NewAccountDraft, "password">;
	/** In clear text; absent: the account has no password. */
	readonly password?: string;
	/** Whether the email address gets a link that verifies it. */
	readonly sendEmailLink: boolean;
	/** What else comes into being with the new account, in the same transaction. */
	readonly alongside?: (
		transaction: Transaction,
		account: Account,
	) => Promise<void>;
}

/**
 * Adds an account inside another flow's transaction. The draft's identifiers stand in their normal
 * form, its password is hashed.
 *
 * @returns the account, or `identifier-taken` for the first identifier that another account holds
 */
export async function addAccount(
	context: FlowContext,
	transaction: Transaction,
	draft: NewAccountDraft,
): Promise<Outcome<Account, "identifier-taken">> {
	const free = await checkFree(context, transaction, draft.identifiers);
	if (!free.ok) return free;
	const account = newAccount(draft, {
		id: makeUuid(context.random) as AccountId, // a fresh id becomes an account's by being put here
		number: await transaction.next(`${context.realm}|account`),
		realm: context.realm,
		now: context.now,
	});
	await transaction.put("account", account);
	return accept(account);
}

/** Whether nobody has any of the identifiers. @returns nothing, or `identifier-taken` for the first */
export async function checkFree(
	context: FlowContext,
	transaction: Transaction,
	identifiers: NewAccountDraft["identifiers"],
): Promise<Outcome<void, "identifier-taken">> {
	for (const identifier of identifiers) {
		if (identifier.isShared) continue;
		const holder = await findAccount(context, transaction, identifier);
		if (holder !== undefined)
			return refuse("identifier-taken", { identifier: identifier.type });
	}
	return accept(undefined);
}

/**
 * As {@link addAccount}, with all that comes into being along with the account: its companions, and the
 * link that verifies its email address.
 */
export async function addRegistered(
	context: FlowContext,
	transaction: Transaction,
	draft: NewAccountDraft,
	{
		alongside,
		sendEmailLink,
	}: Pick<RegisterAccount, "alongside" | "sendEmailLink">,
): Promise<Outcome<Account, "identifier-taken">> {
	const added = await addAccount(context, transaction, draft);
	if (!added.ok) return added;
	const account = added.value;
	await alongside?.(transaction, account);
	if (sendEmailLink)
		await sendAddressLink(context, transaction, account, account.locale);
	return added;
}

/**
 * Registers an account and, where asked, sends the link that verifies its email address. Nobody is
 * signed in by it.
 *
 * @returns the account, or `age-below-minimum` or `age-above-maximum` (from `profile.birthDate`),
 *   `password-unacceptable`, `identifier-taken`
 */
export async function registerAccount(
	context: FlowContext,
	command: RegisterAccount,
): Promise<
	Outcome<
		Account,
		| "identifier-taken"
		| "password-unacceptable"
		| "age-below-minimum"
		| "age-above-maximum"
	>
> {
	const age = checkAge(
		command.draft.profile.birthDate,
		context.now,
		context.policy.age,
	);
	if (!age.ok) return age;
	const { password } = command;
	// Slow, so it is done before the transaction opens.
	const hashed =
		password === undefined
			? undefined
			: await hashPassword(context, password, command.draft.identifiers);
	if (hashed?.ok === false) return hashed;
	const draft = {
		...command.draft,
		...(hashed && { password: { hash: hashed.value, changedAt: context.now } }),
	};
	return context.store.transact((transaction) =>
		addRegistered(context, transaction, draft, command),
	);
}

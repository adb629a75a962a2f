import {
	accountStanding,
	type NewAccountDraft,
	withIdentifier,
	withVerified,
} from "../account.ts";
import {
	type Accepted,
	type AnyRefusal,
	accept,
	type Outcome,
	refuse,
} from "../errors.ts";
import { linkOf } from "../identity-assertion.ts";
import type { ProviderAssertion } from "../identity-provider.ts";
import type { Transaction } from "../ports/store.ts";
import type { Account, Identifier } from "../records.ts";
import type { Instant } from "../values.ts";
import type { CompleteSignIn } from "./complete-sign-in.ts";
import type { FlowContext } from "./context.ts";
import { findAccount } from "./find-account.ts";
import { openSession, type SignedIn } from "./open-session.ts";
import { addAccount } from "./register-account.ts";

export type { ProviderAssertion } from "../identity-provider.ts";

/** A sign-in by what an outside provider says of a person; the provider's token is verified. */
export interface SignInWithProvider<Refused extends AnyRefusal = never> {
	readonly assertion: ProviderAssertion;
	/**
	 * What happens to a person nobody knows: refused, or registered from this draft. The identity at
	 * the provider, and the email it vouches for, are added to the draft.
	 */
	readonly whenUnknown:
		| "refuse"
		| ((assertion: ProviderAssertion) => NewAccountDraft);
	/** Whether a person nobody knows may come in (default: yes). */
	readonly screenUnknown?: () => Accepted<void> | Refused;
	/** Whether the identity may be linked to the account that has its email (default: yes). */
	readonly screenLink?: (account: Account) => Accepted<void> | Refused;
	/** Whether a person who is known may come in (default: yes). */
	readonly screen?: (account: Account) => Accepted<void> | Refused;
	/** Opens the session (default: at once). */
	readonly complete?: CompleteSignIn<Refused>;
}

/** Why nobody comes in by an outside identity. */
export type ProviderRefusal =
	| "account-unknown"
	| "account-blocked"
	| "account-deleted"
	| "identifier-taken";

/** RFC 8176 has no word for a federated sign-in; `fed` is ours (C). */
export const federated: readonly string[] = ["fed"];

/**
 * Signs in by an outside identity. An account linked to it is found first; else the account with the
 * email address, provided that the provider vouches for it, is linked from now on and its address
 * counts as verified (C).
 *
 * @returns the sign-in, or `account-unknown`, `account-blocked`, `account-deleted`, or
 *   `identifier-taken` when an identifier of the draft belongs to somebody, or what the `screen`s and
 *   `complete` refuse with
 */
export function signInWithProvider<Refused extends AnyRefusal = never>(
	context: FlowContext,
	command: SignInWithProvider<Refused>,
): Promise<Outcome<SignedIn, ProviderRefusal> | Refused> {
	return context.store.transact(async (transaction) => {
		const person = await federatedPerson(context, transaction, command);
		if (!person.ok) return person;
		const order = { account: person.value, methods: federated };
		return command.complete === undefined
			? signIn(context, transaction, person.value)
			: command.complete(transaction, order);
	});
}

/**
 * The account of an outside identity, found, linked or made inside another flow's transaction.
 *
 * @returns the account, or what {@link signInWithProvider} refuses with before it opens the session
 */
export async function federatedPerson<Refused extends AnyRefusal>(
	context: FlowContext,
	transaction: Transaction,
	command: Omit<SignInWithProvider<Refused>, "complete">,
): Promise<Outcome<Account, ProviderRefusal> | Refused> {
	const { assertion, whenUnknown, screen, screenLink } = command;
	const known = await findLinked(context, transaction, assertion);
	if (known !== undefined) {
		const standing = accountStanding(known, context.now);
		if (!standing.ok) return standing;
		const screened = screen?.(known);
		if (screened?.ok === false) return screened;
		const linkable = isLinked(known, assertion) || screenLink?.(known);
		if (linkable !== true && linkable?.ok === false) return linkable;
		return accept(await link(context, transaction, known, assertion));
	}
	if (whenUnknown === "refuse") return refuse("account-unknown", {});
	const screened = command.screenUnknown?.();
	if (screened?.ok === false) return screened;
	const draft = withAsserted(whenUnknown(assertion), assertion, context.now);
	return addAccount(context, transaction, draft);
}

/**
 * Registers an account for an outside identity. Nobody is signed in by it.
 *
 * @param command.draft the rest of the account; the identity at the provider, and the email it
 *   vouches for, are added
 * @returns the account, or `account-exists` when the identity, or an email or phone number of the
 *   draft, is known already
 */
export function registerWithProvider(
	context: FlowContext,
	command: {
		readonly assertion: ProviderAssertion;
		readonly draft: NewAccountDraft;
	},
): Promise<Outcome<Account, "account-exists">> {
	const { assertion } = command;
	const draft = withAsserted(command.draft, assertion, context.now);
	return context.store.transact(async (transaction) => {
		const added = await addAccount(context, transaction, draft);
		if (added.ok) return added;
		const { identifier } = added.data;
		return refuse("account-exists", {
			identifier: identifier === "username" ? "external" : identifier,
		});
	});
}

async function findLinked(
	context: FlowContext,
	transaction: Transaction,
	assertion: ProviderAssertion,
): Promise<Account | undefined> {
	const linked = await findAccount(context, transaction, linkOf(assertion));
	if (linked !== undefined) return linked;
	const { email, emailVerified } = assertion;
	if (email === undefined || !emailVerified) return undefined;
	return findAccount(context, transaction, { type: "email", value: email });
}

async function link(
	context: FlowContext,
	transaction: Transaction,
	account: Account,
	assertion: ProviderAssertion,
): Promise<Account> {
	if (isLinked(account, assertion)) return account;
	const { now } = context;
	const proved = { ...linkOf(assertion), verifiedAt: now };
	const linked = withVerified(
		withIdentifier(account, proved, now),
		"email",
		now,
	);
	await transaction.put("account", linked);
	return linked;
}

function isLinked(account: Account, assertion: ProviderAssertion): boolean {
	const identity = linkOf(assertion);
	return account.identifiers.some(
		({ type, value }) => type === "external" && value === identity.value,
	);
}

async function signIn(
	context: FlowContext,
	transaction: Transaction,
	account: Account,
): Promise<Outcome<SignedIn, never>> {
	const owner = { kind: "account", account } as const;
	const order = { owner, methods: federated };
	return accept(await openSession(context, transaction, order));
}

function withAsserted(
	draft: NewAccountDraft,
	assertion: ProviderAssertion,
	now: Instant,
): NewAccountDraft {
	const asserted = [
		{ ...linkOf(assertion), verifiedAt: now },
		...vouchedEmail(assertion, now),
	];
	const others = draft.identifiers.filter(
		(given) => !asserted.some((ours) => isSame(ours, given)),
	);
	return { ...draft, identifiers: [...asserted, ...others] };
}

function vouchedEmail(
	{ email, emailVerified }: ProviderAssertion,
	now: Instant,
): readonly Identifier[] {
	return email !== undefined && emailVerified
		? [{ type: "email", value: email, verifiedAt: now }]
		: [];
}

/** An account has one email; of outside identities it may have many. */
function isSame(ours: Identifier, given: Identifier): boolean {
	return (
		ours.type === given.type &&
		(ours.type !== "external" || ours.value === given.value)
	);
}

import {
	accountStanding,
	type NewAccountDraft,
	withIdentifier,
	withVerified,
} from "../account.ts";
import { accept, type Outcome, refuse } from "../errors.ts";
import { linkOf } from "../identity-assertion.ts";
import type { ProviderAssertion } from "../identity-provider.ts";
import type { Transaction } from "../ports/store.ts";
import type { Account, Identifier } from "../records.ts";
import type { Instant } from "../values.ts";
import type { FlowContext } from "./context.ts";
import { findAccount } from "./find-account.ts";
import { openSession, type SignedIn } from "./open-session.ts";
import { addAccount } from "./register-account.ts";

export type { ProviderAssertion } from "../identity-provider.ts";

/** A sign-in by what an outside provider says of a person; the provider's token is verified. */
export interface SignInWithProvider {
	readonly assertion: ProviderAssertion;
	/**
	 * What happens to a person nobody knows: refused, or registered from this draft. The identity at
	 * the provider, and the email it vouches for, are added to the draft.
	 */
	readonly whenUnknown:
		| "refuse"
		| ((assertion: ProviderAssertion) => NewAccountDraft);
}

type ProviderSignIn = Outcome<
	SignedIn,
	"account-unknown" | "account-blocked" | "account-deleted" | "identifier-taken"
>;

/**
 * Signs in by an outside identity. An account linked to it is found first; else the account with the
 * email address, provided that the provider vouches for it, is linked from now on and its address
 * counts as verified (C).
 *
 * @returns the sign-in, or `account-unknown`, `account-blocked`, `account-deleted`, or
 *   `identifier-taken` when an identifier of the draft belongs to somebody
 */
export function signInWithProvider(
	context: FlowContext,
	{ assertion, whenUnknown }: SignInWithProvider,
): Promise<ProviderSignIn> {
	return context.store.transact(async (transaction) => {
		const known = await findLinked(context, transaction, assertion);
		if (known !== undefined) {
			const standing = accountStanding(known, context.now);
			if (!standing.ok) return standing;
			const linked = await link(context, transaction, known, assertion);
			return signIn(context, transaction, linked);
		}
		if (whenUnknown === "refuse") return refuse("account-unknown", {});
		const draft = withAsserted(whenUnknown(assertion), assertion, context.now);
		const added = await addAccount(context, transaction, draft);
		return added.ok ? signIn(context, transaction, added.value) : added;
	});
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
	const identity = linkOf(assertion);
	const isLinked = account.identifiers.some(
		({ type, value }) => type === "external" && value === identity.value,
	);
	if (isLinked) return account;
	const { now } = context;
	const proved = { ...identity, verifiedAt: now };
	const linked = withVerified(
		withIdentifier(account, proved, now),
		"email",
		now,
	);
	await transaction.put("account", linked);
	return linked;
}

async function signIn(
	context: FlowContext,
	transaction: Transaction,
	account: Account,
): Promise<Outcome<SignedIn, never>> {
	const owner = { kind: "account", account } as const;
	// RFC 8176 has no word for a federated sign-in; `fed` is ours (C).
	const order = { owner, methods: ["fed"] };
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

import { accept, type Outcome, refuse } from "./errors.ts";
import type {
	Account,
	Authenticator,
	Identifier,
	IdentifierType,
	PasswordCredential,
	PinCredential,
	ProofingState,
	RecoveryCodes,
	SecurityAnswers,
	TermsAcceptance,
} from "./records.ts";
import type { AccountId, Instant, Json, RealmId } from "./values.ts";

/** What is known of an account before it exists. Identifiers stand in their normal form. */
export interface NewAccountDraft {
	readonly identifiers: readonly Identifier[];
	readonly password?: PasswordCredential;
	readonly authenticators?: readonly Authenticator[];
	readonly pin?: PinCredential;
	readonly recoveryCodes?: RecoveryCodes;
	readonly securityAnswers?: SecurityAnswers;
	readonly secondFactor?: NonNullable<Account["secondFactor"]>;
	readonly locale: string;
	readonly profile: { readonly [field: string]: Json };
	readonly managedBy?: string;
	readonly acceptances?: readonly TermsAcceptance[];
	readonly proofing?: { readonly [kind: string]: ProofingState };
	readonly obligations?: Account["obligations"];
	readonly firstSignInAt?: Instant;
}

/** Makes an account from its draft. */
export function newAccount(
	draft: NewAccountDraft,
	birth: {
		readonly id: AccountId;
		readonly number: number;
		readonly realm: RealmId;
		readonly now: Instant;
	},
): Account {
	return {
		authenticators: [],
		proofing: {},
		acceptances: [],
		obligations: [],
		...draft,
		lockout: { failures: 0 },
		id: birth.id,
		number: birth.number,
		realm: birth.realm,
		createdAt: birth.now,
		updatedAt: birth.now,
	};
}

/** The account, changed now. */
export function changed(account: Account, now: Instant): Account {
	return { ...account, updatedAt: now };
}

/** The first identifier of a type, if the account has one. */
export function identifierOf(
	account: Pick<Account, "identifiers">,
	type: IdentifierType,
): Identifier | undefined {
	return account.identifiers.find((identifier) => identifier.type === type);
}

/** By what a person recognises the account: address, number, user name, or else its number here. */
export function nameOf(
	account: Pick<Account, "identifiers" | "number">,
): string {
	const held =
		identifierOf(account, "email") ??
		identifierOf(account, "phone") ??
		identifierOf(account, "username");
	return held?.value ?? `account ${account.number}`;
}

/** Whether control of the account's identifier of this type was ever proved. */
export function isVerified(
	account: Pick<Account, "identifiers">,
	type: IdentifierType,
): boolean {
	return identifierOf(account, type)?.verifiedAt !== undefined;
}

/**
 * The account with this identifier. It takes the place of the one of its type; identities at outside
 * providers stand beside each other, one for each value. What was bound to another phone number goes
 * with that number; where the one before could be shared, this one can.
 */
export function withIdentifier(
	account: Account,
	identifier: Identifier,
	now: Instant,
): Account {
	const others = account.identifiers.filter(
		(held) =>
			held.type !== identifier.type ||
			(held.type === "external" && held.value !== identifier.value),
	);
	const held = identifierOf(account, identifier.type);
	const kept =
		held?.value === identifier.value
			? account
			: withoutBoundTo(account, identifier.type);
	const placed: Identifier = held?.isShared
		? { ...identifier, isShared: true }
		: identifier;
	return { ...changed(kept, now), identifiers: [...others, placed] };
}

/** The account without any identifier of this type, and without what was bound to it. */
export function withoutIdentifier(
	account: Account,
	type: IdentifierType,
	now: Instant,
): Account {
	const identifiers = account.identifiers.filter((held) => held.type !== type);
	const kept = withoutBoundTo(account, type);
	return { ...changed(kept, now), identifiers };
}

// Who takes over the number must not answer for the person of old; a number that was bound by itself
// is nobody's identifier.
function withoutBoundTo(account: Account, type: IdentifierType): Account {
	if (type !== "phone" || account.authenticators.length === 0) return account;
	const authenticators = account.authenticators.filter(
		(held) =>
			held.kind !== "out-of-band" ||
			held.channel !== "sms" ||
			held.address !== undefined,
	);
	return { ...account, authenticators };
}

/** The account with its identifier of this type proved now; an earlier proof keeps its moment. */
export function withVerified(
	account: Account,
	type: IdentifierType,
	now: Instant,
): Account {
	const held = identifierOf(account, type);
	if (held === undefined || held.verifiedAt !== undefined) return account;
	const identifiers = account.identifiers.map((identifier) =>
		identifier === held ? { ...held, verifiedAt: now } : identifier,
	);
	return { ...changed(account, now), identifiers };
}

/**
 * Whether the account may be used at all: not deleted (or due to be), not blocked by an operator.
 *
 * @returns the account, or `account-deleted`, or `account-blocked`
 */
export function accountStanding(
	account: Account,
	now: Instant,
): Outcome<Account, "account-blocked" | "account-deleted"> {
	const isDue =
		account.deletionDueAt !== undefined && now >= account.deletionDueAt;
	if (account.deletedAt !== undefined || isDue)
		return refuse("account-deleted", {});
	if (account.blockedAt !== undefined) return refuse("account-blocked", {});
	return accept(account);
}

import { newAccount } from "../../../core/account.ts";
import { withDeletionRequested } from "../../../core/deletion.ts";
import { externalValue, givenIdentifier } from "../../../core/identifiers.ts";
import type {
	Account,
	Identifier,
	ProofingState,
	TermsDocument,
	TotpAuthenticator,
} from "../../../core/records.ts";
import { makeUuid } from "../../../core/secrets.ts";
import { acceptanceFor } from "../../../core/terms.ts";
import type {
	AccountId,
	Instant,
	Json,
	RealmId,
} from "../../../core/values.ts";
import type { SeedTarget } from "../../../pipeline/api-definition.ts";
import type { IdentityCard } from "../customer/identity-cards.ts";
import { personalFields } from "../customer/personal-fields.ts";
import { defaultLocale } from "../locale.ts";
import {
	proofingKinds,
	verificationStates,
} from "../verification/proofing-words.ts";
import type {
	SeededAccount,
	SeededBranch,
	SeededCard,
} from "./tenant-section.ts";

/** What an account of a scenario is made with. */
export interface AccountSeeding {
	readonly target: SeedTarget;
	readonly realm: RealmId;
	readonly now: Instant;
	readonly number: number;
	/** All terms of the tenant. */
	readonly terms: readonly TermsDocument[];
	/** All branches of the tenant; the first is the default home. */
	readonly branches: readonly SeededBranch[];
	/** Hash of the password, if the account has one. */
	readonly hash: string | undefined;
}

/** The account that a scenario describes. */
export function seededAccount(
	seeded: SeededAccount,
	seeding: AccountSeeding,
): Account {
	const { target, realm, number, now, hash } = seeding;
	const home = homeOf(seeded, seeding.branches);
	const locale = seeded.language ?? home?.defaultLanguage ?? defaultLocale;
	const createdAt = momentOf(seeded.createdAt, now);
	const account = newAccount(
		{
			identifiers: identifiersOf(seeded, createdAt),
			...(hash !== undefined && { password: { hash, changedAt: createdAt } }),
			authenticators: authenticatorsOf(seeded, createdAt, target),
			locale,
			profile: profileOf(seeded, home),
			...(seeded.managedBy !== undefined && { managedBy: seeded.managedBy }),
			acceptances: acceptancesOf(seeded, seeding.terms, now, locale),
			proofing: proofingOf(seeded),
			obligations: obligationsOf(seeded),
		},
		{
			// A uuid of a scenario becomes an account's id by being put under it.
			id: (seeded.uuid as AccountId | undefined) ?? target.newAccountId(),
			number,
			realm,
			now: createdAt,
		},
	);
	const standing = seeded.blocked ? { ...account, blockedAt: now } : account;
	return seeded.deletionRequestedAt === undefined
		? standing
		: withDeletionRequested(
				standing,
				Date.parse(seeded.deletionRequestedAt),
				target.policy.deletion,
			);
}

/** The card that a scenario describes. */
export function seededCard(card: SeededCard, now: Instant): IdentityCard {
	const { id, type, cardNumber, label, state = "ACTIVE" } = card;
	const { validFrom, validUntil, assignedAt } = card;
	return {
		id,
		type,
		cardNumber,
		...(label !== undefined && { label }),
		state,
		...(validFrom !== undefined && { validFrom: Date.parse(validFrom) }),
		...(validUntil !== undefined && { validUntil: Date.parse(validUntil) }),
		assignedAt: momentOf(assignedAt, now),
	};
}

function momentOf(text: string | undefined, otherwise: Instant): Instant {
	return text === undefined ? otherwise : Date.parse(text);
}

function homeOf(
	{ branchId }: SeededAccount,
	branches: readonly SeededBranch[],
): SeededBranch | undefined {
	return branchId === undefined
		? branches[0]
		: branches.find(({ id }) => id === branchId);
}

function identifiersOf(
	seeded: SeededAccount,
	at: Instant,
): readonly Identifier[] {
	const { email, phoneNumber, providers = [] } = seeded;
	const since = (isVerified: boolean | undefined) =>
		isVerified ? at : undefined;
	return [
		...givenIdentifier("email", email, since(seeded.emailIsVerified)),
		...givenIdentifier("phone", phoneNumber, since(seeded.phoneIsVerified)),
		...providers.map(({ provider, subject }) => ({
			type: "external" as const,
			value: externalValue(provider.toLowerCase(), subject),
			verifiedAt: at,
		})),
	];
}

function authenticatorsOf(
	{ totpSecret }: SeededAccount,
	at: Instant,
	{ random }: SeedTarget,
): readonly TotpAuthenticator[] {
	if (totpSecret === undefined) return [];
	const id = makeUuid(random);
	return [{ kind: "totp", id, secret: totpSecret, issuedAt: at, boundAt: at }];
}

const profileFields = [
	...personalFields,
	"customProperties",
	"paymentState",
	"creditStatus",
] as const;

function profileOf(
	seeded: SeededAccount,
	home: SeededBranch | undefined,
): Account["profile"] {
	const profile: { [field: string]: Json } = {};
	for (const field of profileFields) {
		const value = seeded[field];
		if (value !== undefined) profile[field] = value;
	}
	if (home !== undefined) profile.branchId = home.id;
	// A fee that is not paid is a field without value: so the gate of a rental reads it.
	if (seeded.signupSettled) profile.signupSettled = true;
	return profile;
}

function acceptancesOf(
	{ acceptedTerms = [] }: SeededAccount,
	terms: readonly TermsDocument[],
	now: Instant,
	locale: string,
): Account["acceptances"] {
	return terms
		.filter(({ id }) => acceptedTerms.includes(id))
		.map((document) => acceptanceFor(document, now, locale));
}

function proofingOf(seeded: SeededAccount): Account["proofing"] {
	const proofing: { [kind: string]: ProofingState } = {};
	const said = {
		[proofingKinds.LICENSE]: seeded.licenseVerificationState,
		[proofingKinds.ID]: seeded.idVerificationState,
		[proofingKinds.MANUAL]: seeded.manualVerificationState,
	};
	for (const [kind, word] of Object.entries(said)) {
		const state = proofingStates.find(
			(one) => verificationStates[one] === word,
		);
		if (state !== undefined) proofing[kind] = state;
	}
	return proofing;
}

const proofingStates = [
	"not-started",
	"pending",
	"approved",
	"rejected",
	"retry",
] as const satisfies readonly ProofingState[];

function obligationsOf(seeded: SeededAccount): Account["obligations"] {
	return [
		...(seeded.unpaidInvoices ? (["invoice"] as const) : []),
		...(seeded.runningRental ? (["rental"] as const) : []),
	];
}

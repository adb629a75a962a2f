import type { NewAccountDraft } from "../../../core/account.ts";
import { termsInForce } from "../../../core/flows/accept-terms.ts";
import type { FlowContext } from "../../../core/flows/context.ts";
import type { SignInWithCode } from "../../../core/flows/sign-in-with-code.ts";
import type { ProviderAssertion } from "../../../core/identity-provider.ts";
import type { Reader } from "../../../core/ports/store.ts";
import type { Account, Challenge, Identifier } from "../../../core/records.ts";
import { acceptanceFor, withAcceptance } from "../../../core/terms.ts";
import { lineOf, readBranch } from "../branches/branches.ts";
import { defaultLocale } from "../locale.ts";
import { inheritedScopes } from "../terms/terms-scopes.ts";

/** What a sign-up by code asks for, kept with the code until it comes back. */
export interface SignUpWish {
	/** Home branch of a new account; also the branch whose terms are accepted. */
	readonly branchId: number;
	/** Language of a new account. */
	readonly language: string;
	readonly tncAccepted?: boolean | undefined;
	readonly oneSignalDeviceId?: string | undefined;
}

/** The wish as the code keeps it. */
export function intentOf(wish: SignUpWish): Challenge["intent"] {
	const { branchId, language, tncAccepted = false, oneSignalDeviceId } = wish;
	return {
		branchId,
		language,
		tncAccepted,
		...(oneSignalDeviceId !== undefined && { oneSignalDeviceId }),
	};
}

/** The wish that a code kept. */
export function wishOf(intent: Challenge["intent"]): SignUpWish {
	const { branchId, language, tncAccepted, oneSignalDeviceId } = intent;
	return {
		branchId: Number(branchId),
		language: typeof language === "string" ? language : defaultLocale,
		tncAccepted: tncAccepted === true,
		...(typeof oneSignalDeviceId === "string" && { oneSignalDeviceId }),
	};
}

/** An account that does not exist yet, from a wish and what else is known of the person. */
export function draftFromWish(
	wish: SignUpWish,
	known: {
		readonly identifiers?: readonly Identifier[];
		readonly profile?: NewAccountDraft["profile"];
	} = {},
): NewAccountDraft {
	const { branchId, language, oneSignalDeviceId } = wish;
	return {
		identifiers: known.identifiers ?? [],
		locale: language,
		profile: {
			...known.profile,
			branchId,
			...(oneSignalDeviceId !== undefined && { oneSignalDeviceId }),
		},
	};
}

/** What a provider says of a person, as profile fields. */
export function profileOfAssertion({
	givenName,
	familyName,
}: ProviderAssertion): NewAccountDraft["profile"] {
	return {
		...(givenName !== undefined && { firstName: givenName }),
		...(familyName !== undefined && { lastName: familyName }),
	};
}

/**
 * As {@link draftFromWish}, with the branch's terms accepted now where the wish says so. For
 * sign-ups that make the account at once.
 */
export async function acceptingDraft(
	context: FlowContext,
	wish: SignUpWish,
	known?: Parameters<typeof draftFromWish>[1],
): Promise<NewAccountDraft> {
	const draft = draftFromWish(wish, known);
	if (wish.tncAccepted !== true) return draft;
	const terms = await termsOfBranch(context, wish.branchId, context.store);
	const acceptances = terms.map((document) =>
		acceptanceFor(document, context.now, wish.language),
	);
	return { ...draft, acceptances };
}

/**
 * The parts of a sign-in by code that carry out what was asked for when the code was sent: a new
 * account is made from the wish, and the branch's terms in force at this moment are accepted, by a
 * new or a known person, if the wish says so (M17, M18; moment of acceptance S, rest C).
 */
export function carryingOutWish(
	context: FlowContext,
): Required<Pick<SignInWithCode, "newAccount" | "carryOut">> {
	return {
		newAccount: (intent) => draftFromWish(wishOf(intent)),
		carryOut: (account, intent, transaction) =>
			withWishedTerms(context, account, wishOf(intent), transaction),
	};
}

async function withWishedTerms(
	context: FlowContext,
	account: Account,
	wish: SignUpWish,
	reader: Reader,
): Promise<Account> {
	if (wish.tncAccepted !== true) return account;
	const terms = await termsOfBranch(context, wish.branchId, reader);
	return terms.reduce(
		(accepting, document) =>
			withAcceptance(accepting, document, context.now, wish.language),
		account,
	);
}

async function termsOfBranch(
	context: FlowContext,
	branchId: number,
	reader: Reader,
) {
	const source = { realm: context.realm, reader };
	const branch = await readBranch(source, branchId);
	if (branch === undefined) return [];
	const line = await lineOf(source, branch);
	return termsInForce(context, [inheritedScopes(line)], reader);
}

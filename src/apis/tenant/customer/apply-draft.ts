import {
	identifierOf,
	newAccount,
	withIdentifier,
} from "../../../core/account.ts";
import type { FlowContext } from "../../../core/flows/context.ts";
import {
	type IdentityAssertion,
	vouchedIdentifiers,
} from "../../../core/identity-assertion.ts";
import { fieldOf, withLocale, withProfile } from "../../../core/profile.ts";
import type { Account, Identifier } from "../../../core/records.ts";
import { makeUuid } from "../../../core/secrets.ts";
import type { AccountId, Json } from "../../../core/values.ts";
import { mergedConsents, mergedNumbers } from "./consents.ts";
import type { CustomerDraft } from "./customer-draft.ts";
import { withNumbers } from "./external-numbers.ts";

/** What is to become of a customer. */
export interface DraftApplication {
	readonly draft: CustomerDraft;
	/** What a token vouches for. */
	readonly assertion: IdentityAssertion | undefined;
	/** Whether address and number are fields like others (policy `noIdentification`). */
	readonly isAnonymous: boolean;
	/** Fields that the flow sets. */
	readonly fields: { readonly [field: string]: Json };
}

/** A customer before anything is known of them. */
export function blankCustomer(
	{ random, realm, now }: FlowContext,
	birth: { readonly number: number; readonly locale: string },
): Account {
	const { locale, number } = birth;
	return newAccount(
		{ identifiers: [], locale, profile: {} },
		// A fresh id becomes an account's by being put.
		{ id: makeUuid(random) as AccountId, number, realm, now },
	);
}

/** The customer with what a draft says, what a token vouches for, and what a flow sets. */
export function applyDraft(
	account: Account,
	{ now }: FlowContext,
	{ draft, assertion, isAnonymous, fields }: DraftApplication,
): Account {
	const described = withProfile(
		account,
		{
			...claimedNames(account, assertion),
			...draft.fields,
			...addressFields(draft, isAnonymous),
			...mergedFields(account, draft, now),
			...fields,
		},
		now,
	);
	// Nothing is locked by a check here, so no field is refused.
	const profiled = described.ok ? described.value : account;
	const addressed = isAnonymous
		? profiled
		: withAddresses(profiled, draft, assertion, now);
	const numbered = withNumbers(addressed, draft.externalIdentifiers);
	return withLocale(numbered, draft.language ?? account.locale, now);
}

function claimedNames(
	account: Account,
	assertion: IdentityAssertion | undefined,
): { readonly [field: string]: Json } {
	const { givenName, familyName } = assertion ?? {};
	const lacks = (field: string) => fieldOf(account, field) === undefined;
	return {
		...(givenName !== undefined &&
			lacks("firstName") && { firstName: givenName }),
		...(familyName !== undefined &&
			lacks("lastName") && { lastName: familyName }),
	};
}

function addressFields(
	{ email, phone }: CustomerDraft,
	isAnonymous: boolean,
): { readonly [field: string]: Json } {
	if (!isAnonymous) return {};
	return {
		...(email !== undefined && { email }),
		...(phone !== undefined && { phone }),
	};
}

function mergedFields(
	account: Account,
	{ consents, externalIdentifiers }: CustomerDraft,
	now: number,
): { readonly [field: string]: Json } {
	const given = Object.keys(consents).length > 0;
	const numbered = Object.keys(externalIdentifiers).length > 0;
	return {
		...(given && {
			consents: mergedConsents(fieldOf(account, "consents"), consents, now),
		}),
		...(numbered && {
			externalIdentifiers: mergedNumbers(
				fieldOf(account, "externalIdentifiers"),
				externalIdentifiers,
			),
		}),
	};
}

/** A new address or number is not verified, unless the token vouches for it. */
function withAddresses(
	account: Account,
	{ email, phone }: CustomerDraft,
	assertion: IdentityAssertion | undefined,
	now: number,
): Account {
	const vouched = assertion === undefined ? [] : vouchedIdentifiers(assertion);
	const claimed = (type: Identifier["type"]) =>
		identifierOf(account, type) === undefined
			? vouched.find((one) => one.type === type)?.value
			: undefined;
	const wished = [
		{ type: "email" as const, value: email ?? claimed("email") },
		{ type: "phone" as const, value: phone ?? claimed("phone") },
	];
	return wished.reduce((changed, { type, value }) => {
		const held = identifierOf(changed, type);
		if (value === undefined || held?.value === value) return changed;
		return withIdentifier(changed, { type, value }, now);
	}, account);
}

import type {
	Account,
	Identifier,
	TermsDocument,
} from "../../src/core/records.ts";
import {
	type AccountId,
	type Instant,
	realmOf,
} from "../../src/core/values.ts";

/** The realm in which the accounts and terms of these builders live. */
export const demoRealm = realmOf("mobility", "demo");

/** An account with nothing special; a test spells out only what matters to it. */
export function anAccount(special: Partial<Account> = {}): Account {
	return {
		id: "account-1" as AccountId, // the brand only marks it as an id; tests are free to choose one
		number: 1,
		realm: demoRealm,
		identifiers: [],
		authenticators: [],
		locale: "en",
		profile: {},
		lockout: { failures: 0 },
		proofing: {},
		acceptances: [],
		obligations: [],
		createdAt: 0,
		updatedAt: 0,
		...special,
	};
}

/** An email identifier. */
export function anEmail(value: string, verifiedAt?: Instant): Identifier {
	return {
		type: "email",
		value,
		...(verifiedAt === undefined ? {} : { verifiedAt }),
	};
}

/** A phone identifier. */
export function aPhone(value: string, verifiedAt?: Instant): Identifier {
	return {
		type: "phone",
		value,
		...(verifiedAt === undefined ? {} : { verifiedAt }),
	};
}

/** The first version of the terms of branch 1, in force from the beginning. */
export function someTerms(special: Partial<TermsDocument> = {}): TermsDocument {
	return {
		id: 11,
		realm: demoRealm,
		scope: "branch:1",
		version: 1,
		texts: { en: { title: "Terms" } },
		validFrom: 0,
		...special,
	};
}

import { identifierOf, isVerified } from "../../../core/account.ts";
import { termsInForce } from "../../../core/flows/accept-terms.ts";
import type { FlowContext } from "../../../core/flows/context.ts";
import { fieldOf } from "../../../core/profile.ts";
import { proofingOf } from "../../../core/proofing.ts";
import type { Account, TermsDocument } from "../../../core/records.ts";
import { isTotpBound } from "../../../core/second-factor.ts";
import { acceptanceOf } from "../../../core/terms.ts";
import { branchesOf, lineOf, readBranch } from "../branches/branches.ts";
import { defaultLocale, localeOf } from "../locale.ts";
import { toDateTime } from "../moments.ts";
import type { components } from "../spec.generated.ts";
import { inheritedScopes } from "../terms/terms-scopes.ts";
import {
	proofingKinds,
	verificationStates,
} from "../verification/proofing-words.ts";
import { signInMethodsOf } from "./known-methods.ts";
import { personalFields } from "./personal-fields.ts";

/** The profile of a person on the wire. */
export type Customer = components["schemas"]["Customer"];

/** The profile of an account, with how it stands to the terms of its home branch. */
export async function readCustomer(
	flow: FlowContext,
	account: Account,
): Promise<Customer> {
	const source = branchesOf(flow);
	const home = await readBranch(source, homeBranchId(account));
	const line = home === undefined ? [] : await lineOf(source, home);
	const terms = await termsInForce(flow, [inheritedScopes(line)]);
	return toCustomer(account, terms);
}

/** Id of the home branch of an account. */
export function homeBranchId(account: Account): number {
	return Number(fieldOf(account, "branchId") ?? 0);
}

/**
 * The profile of an account on the wire. What has no value is absent, and what is write-only never
 * shows. Fields: W-basic, W-cust, G-err; rest C.
 *
 * @param terms the terms in force at the home branch
 */
export function toCustomer(
	account: Account,
	terms: readonly TermsDocument[],
): Customer {
	const customer: Customer = {
		uuid: account.id,
		id: account.number,
		emailIsVerified: isVerified(account, "email"),
		phoneIsVerified: isVerified(account, "phone"),
		language: localeOf(account.locale) ?? defaultLocale,
		branchId: homeBranchId(account),
		blockState: blockStateOf(account),
		paymentState: wordOf(account, "paymentState", paymentStates, "NONE"),
		licenseVerificationState: verificationStateOf(account, "LICENSE"),
		idVerificationState: verificationStateOf(account, "ID"),
		manualVerificationState: verificationStateOf(account, "MANUAL"),
		creditStatus: wordOf(account, "creditStatus", creditStatuses, "UNKNOWN"),
		signupSettled: fieldOf(account, "signupSettled") === true,
		termsAndConditionsAcceptanceState: acceptanceStateOf(account, terms),
		blockedByUnpaidInvoices: account.obligations.includes("invoice"),
		twoFactorEnabled: isTotpBound(account),
		signInMethods: signInMethodsOf(account),
		createdAt: toDateTime(account.createdAt),
		updatedAt: toDateTime(account.updatedAt),
	};
	// One literal and then what is there: a literal of spreads is measurably slower to make and read.
	addTexts(customer, account);
	const properties = customPropertiesOf(account);
	if (properties !== undefined) customer.customProperties = properties;
	if (account.deletionRequestedAt !== undefined)
		customer.deletionRequestedAt = toDateTime(account.deletionRequestedAt);
	return customer;
}

const paymentStates = ["NONE", "SOURCE_ADDED", "INVOICING"] as const;
const creditStatuses = ["UNKNOWN", "OK", "REJECTED"] as const;

function addTexts(customer: Customer, account: Account): void {
	const email = identifierOf(account, "email")?.value;
	const phoneNumber = identifierOf(account, "phone")?.value;
	if (email !== undefined) customer.email = email;
	if (phoneNumber !== undefined) customer.phoneNumber = phoneNumber;
	for (const field of personalFields) {
		const value = fieldOf(account, field);
		if (typeof value === "string") customer[field] = value;
	}
}

/** A profile field that holds one of a few words, and the word for a field that is absent. */
function wordOf<Word extends string>(
	account: Account,
	field: string,
	words: readonly Word[],
	otherwise: Word,
): Word {
	const value = fieldOf(account, field);
	return words.find((word) => word === value) ?? otherwise;
}

function blockStateOf(account: Account): Customer["blockState"] {
	if (account.deletedAt !== undefined) return "DELETED";
	return account.blockedAt === undefined ? "NONE" : "BLOCKED";
}

function verificationStateOf(
	account: Account,
	type: keyof typeof proofingKinds,
): Customer["licenseVerificationState"] {
	return verificationStates[proofingOf(account, proofingKinds[type])];
}

// Where there are no terms there is nothing left to accept.
function acceptanceStateOf(
	account: Account,
	terms: readonly TermsDocument[],
): Customer["termsAndConditionsAcceptanceState"] {
	const states = terms.map((document) => acceptanceOf(account, document).state);
	if (states.includes("not-accepted")) return "NOT_ACCEPTED";
	return states.includes("outdated") ? "OUTDATED" : "ACCEPTED";
}

function customPropertiesOf(account: Account): Customer["customProperties"] {
	// Sign-up, update and scenario take texts by name only.
	return fieldOf(account, "customProperties") as Customer["customProperties"];
}

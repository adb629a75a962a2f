import { accountStanding, identifierOf } from "./account.ts";
import { accept, type Outcome, refuse } from "./errors.ts";
import { fieldOf } from "./profile.ts";
import { proofingOf } from "./proofing.ts";
import type { Account, TermsDocument } from "./records.ts";
import { acceptanceOf } from "./terms.ts";
import type { Instant, Json } from "./values.ts";

/** One thing that must be true of an account before an act is allowed. */
export type Requirement =
	/** Neither deleted nor blocked. */
	| { readonly need: "standing" }
	/** An email address or a phone number. */
	| { readonly need: "any-identifier" }
	| { readonly need: "identifier"; readonly identifier: "email" | "phone" }
	/** A profile field with something in it. */
	| { readonly need: "profile-field"; readonly field: string }
	/** The identifier present and proved. */
	| { readonly need: "verified"; readonly identifier: "email" | "phone" }
	/** An outside check approved. */
	| { readonly need: "proofing"; readonly kind: string }
	| { readonly need: "no-obligation"; readonly kind: "invoice" | "rental" }
	/** The terms given accepted, in these very versions. */
	| { readonly need: "terms" };

/** What a gate looks at. */
export interface GateQuestion {
	readonly account: Account;
	readonly now: Instant;
	/** Checked in this order; the first that is not met is the answer. */
	readonly requirements: readonly Requirement[];
	/** The documents in force for the act (default: none). */
	readonly terms?: readonly TermsDocument[];
}

/** What a closed gate may say. */
export type GateRefusal =
	| "account-blocked"
	| "account-deleted"
	| "identifier-missing"
	| "identifier-unverified"
	| "profile-incomplete"
	| "proofing-not-approved"
	| "obligation-open"
	| "terms-not-accepted"
	| "terms-outdated";

type Answer = Outcome<unknown, GateRefusal>;

const met: Answer = accept(undefined);

/**
 * Decides whether an account may pass: every requirement in turn, up to the first that is not met.
 *
 * @returns the account, or that requirement's refusal
 */
export function checkGate(
	question: GateQuestion,
): Outcome<Account, GateRefusal> {
	for (const requirement of question.requirements) {
		const answer = checkRequirement(requirement, question);
		if (!answer.ok) return answer;
	}
	return accept(question.account);
}

function checkRequirement(
	requirement: Requirement,
	{ account, now, terms = [] }: GateQuestion,
): Answer {
	switch (requirement.need) {
		case "standing":
			return accountStanding(account, now);
		case "any-identifier":
			return checkAnyIdentifier(account);
		case "identifier":
			return checkIdentifier(account, requirement.identifier);
		case "profile-field":
			return checkField(account, requirement.field);
		case "verified":
			return checkVerified(account, requirement.identifier);
		case "proofing":
			return checkProofing(account, requirement.kind);
		case "no-obligation":
			return checkObligation(account, requirement.kind);
		case "terms":
			return checkTerms(account, terms);
		default:
			return requirement satisfies never;
	}
}

function checkAnyIdentifier(account: Account): Answer {
	const reachable =
		identifierOf(account, "email") ?? identifierOf(account, "phone");
	return reachable ? met : refuse("identifier-missing", { identifier: "any" });
}

function checkIdentifier(
	account: Account,
	identifier: "email" | "phone",
): Answer {
	return identifierOf(account, identifier)
		? met
		: refuse("identifier-missing", { identifier });
}

function checkVerified(
	account: Account,
	identifier: "email" | "phone",
): Answer {
	const held = identifierOf(account, identifier);
	if (held === undefined) return refuse("identifier-missing", { identifier });
	return held.verifiedAt === undefined
		? refuse("identifier-unverified", { identifier })
		: met;
}

function checkField(account: Account, field: string): Answer {
	return isFilled(fieldOf(account, field))
		? met
		: refuse("profile-incomplete", { field });
}

function isFilled(value: Json | undefined): boolean {
	if (typeof value === "string") return value.trim() !== "";
	return value !== undefined && value !== null;
}

function checkProofing(account: Account, kind: string): Answer {
	const state = proofingOf(account, kind);
	return state === "approved"
		? met
		: refuse("proofing-not-approved", { kind, state });
}

function checkObligation(account: Account, kind: "invoice" | "rental"): Answer {
	return account.obligations.includes(kind)
		? refuse("obligation-open", { kind })
		: met;
}

// Terms never accepted are told before terms that have only changed.
function checkTerms(account: Account, terms: readonly TermsDocument[]): Answer {
	const stateOf = (document: TermsDocument) =>
		acceptanceOf(account, document).state;
	const never = terms.find((document) => stateOf(document) === "not-accepted");
	if (never) {
		return refuse("terms-not-accepted", {
			requiredId: never.id,
			requiredVersion: never.version,
		});
	}
	const older = terms.find((document) => stateOf(document) === "outdated");
	if (older === undefined) return met;
	return refuse("terms-outdated", {
		currentId: older.id,
		currentVersion: older.version,
	});
}

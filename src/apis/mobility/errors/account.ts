import type { ErrorRow, RefusalSite } from "../../../pipeline/error-table.ts";
import { named } from "../operation-name.ts";
import { fields, type Rows } from "./rows.ts";

const matchFamily = "Branch on the part of the code before the dot.";

/** Accounts, their identifiers and their profile. Source: G-err; fact sheet 7, 9 (C). */
export const accountErrors: Rows<
	| "account-unknown"
	| "account-exists"
	| "account-blocked"
	| "account-locked"
	| "account-deleted"
	| "identifier-taken"
	| "identifier-malformed"
	| "identifier-missing"
	| "already-verified"
	| "field-not-editable"
	| "age-below-minimum"
	| "age-above-maximum"
> = {
	"account-unknown": (_, { operationId }) => unknownAccount(operationId),
	"account-exists": ({ identifier }) => ({
		status: 400,
		code: "U102",
		hint: `The ${identifier === "external" ? "provider's subject" : identifier} belongs to an account already: use ${named("socialLogin")} with the same provider token.`,
	}),
	"account-blocked": (_, site) => blocked(site),
	"account-locked": ({ retryAfterSeconds }) => ({
		status: 403,
		code: "U131",
		hint:
			retryAfterSeconds === undefined
				? `Too many failed sign-ins locked this account until an operator or a password reset (${named("requestPasswordReset")}) releases it.`
				: `Too many failed sign-ins locked this account for another ${retryAfterSeconds} s.`,
		...(retryAfterSeconds !== undefined && {
			headers: [["retry-after", String(retryAfterSeconds)]],
		}),
	}),
	"account-deleted": {
		status: 403,
		code: "U192",
		hint: "This account was deleted and cannot come back; its email and number are free for a new one.",
	},
	"identifier-taken": ({ identifier }, site) => taken(identifier, site),
	"identifier-malformed": ({ identifier }, site) =>
		identifier === "phone" ? malformedPhone : malformedEmail(site),
	"identifier-missing": ({ identifier }, { operationId }) => ({
		status: 400,
		code: codesOfMissing[identifier],
		hint: `${operationId === "probeRental" ? "Retrying does not help. " : ""}${missingHints[identifier]} ${matchFamily}`,
	}),
	"already-verified": ({ identifier }) => ({
		status: 400,
		code: identifier === "phone" ? "U394" : "U494",
		hint: `The ${identifier} is verified already; read ${named("getCustomer")} to see it.`,
	}),
	"field-not-editable": ({ field }) => ({
		status: 403,
		code: "U120",
		hint: `${field} is kept by the operator or locked by an approved check; leave it out.`,
	}),
	"age-below-minimum": ({ minimumYears }) => ({
		status: 400,
		code: "U132",
		hint: `birthDate must lie at least ${minimumYears} years back.`,
	}),
	"age-above-maximum": ({ maximumYears }) => ({
		status: 400,
		code: "U133",
		hint: `birthDate must lie at most ${maximumYears} years back.`,
	}),
};

const codesOfMissing = {
	any: "U130.2",
	email: "U130.3",
	phone: "U130.4",
} as const;

const missingHints = {
	any: "Give email or phoneNumber; an account needs one of them.",
	email: `Set email with ${named("updateCustomer")}.`,
	phone: `Set phoneNumber with ${named("updateCustomer")} first.`,
} as const;

const malformedPhone: ErrorRow = {
	status: 400,
	code: "U396",
	hint: "Send the number in E.164 form, with plus sign and country code and without blanks, like +43660123456.",
};

function malformedEmail({ exchange, operationId }: RefusalSite): ErrorRow {
	const isInPath =
		operationId === "requestPasswordReset" ||
		operationId === "resendEmailVerification";
	const plus = exchange.path.includes("%20")
		? " A blank in it was probably a plus sign: write it as %2B."
		: "";
	return {
		status: 400,
		code: "U190",
		hint: `Send a complete email address.${plus}`,
		details: fields({
			field: isInPath ? "path.email" : "email",
			problem: "must be an email address",
		}),
	};
}

/** What an account that is not there looks like, by what was asked for. */
function unknownAccount(operationId: RefusalSite["operationId"]): ErrorRow {
	switch (operationId) {
		case "signInEmail":
			return credentialsRefused;
		case "exchangeOpenidToken":
			return {
				status: 401,
				code: "A291",
				hint: "The first exchange makes the account, and for that the token must carry a verified email.",
			};
		case "socialLogin":
			return {
				status: 404,
				code: "U106",
				hint: `Nobody is linked to this subject and no account has its verified email: create one with ${named("socialSignUp")}, then sign in with the same token.`,
			};
		case "requestPasswordReset":
		case "resendEmailVerification":
			return {
				status: 404,
				code: "U106",
				hint: "No account has this address. If it holds a plus sign, send that as %2B. This answer shows only while enumerationSafe is off.",
			};
		default:
			return {
				status: 401,
				code: "U107",
				hint: `The account of this token cannot be loaded any more; sign in again, for example with ${named("signInEmail")}.`,
				headers: [["www-authenticate", "Bearer"]],
			};
	}
}

/** One row for an unknown account and for a wrong secret: the wire does not tell them apart. */
export const credentialsRefused: ErrorRow = {
	status: 401,
	code: "AUTH90",
	hint: `No account has this pair of email and password. The journal tells which of the two was wrong; ${named("requestPasswordReset")} sets a new password.`,
};

function blocked({ operationId }: RefusalSite): ErrorRow {
	const hint =
		"An operator blocked this account; only an operator can reinstate it (here: the control plane).";
	// Renewal is described with A290 only.
	return operationId === "refreshToken"
		? { status: 401, code: "A290", hint }
		: { status: 403, code: "U131", hint };
}

function taken(
	identifier: "email" | "phone" | "username" | "external",
	{ operationId, principal }: RefusalSite,
): ErrorRow {
	if (operationId === "updateCustomer") {
		return identifier === "email"
			? {
					status: 400,
					code: "U141.2",
					hint: `Another account has this email. ${matchFamily}`,
				}
			: takenPhone;
	}
	return identifier === "email" && principal.kind === "client"
		? {
				status: 400,
				code: "U141.1",
				hint: `Another account has this email. ${matchFamily}`,
			}
		: {
				status: 400,
				code: "U102",
				hint: `Another account has this ${identifier}: sign in, with ${named("signInEmail")} or by code, instead of signing up.`,
			};
}

// No code for a taken number is public at M21; the input is what must change.
const takenPhone: ErrorRow = {
	status: 400,
	code: "U190",
	hint: "Another account has this phone number.",
	details: fields({
		field: "phoneNumber",
		problem: "belongs to another account",
	}),
};

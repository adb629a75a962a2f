import { problem, type Rows } from "./rows.ts";

/** For refusals that no operation of this API gives: whoever gives one made a mistake. */
export const stranger = problem(500, "internal-error", {
	title: "Internal error",
	detail: "An operation gave a refusal that this API does not know.",
});

/** This API has no sessions, passwords, second factors, terms or outside checks. */
export const strangers: Rows<
	| "session-ended"
	| "second-factor-required"
	| "principal-not-permitted"
	| "subject-required"
	| "subject-not-owned"
	| "account-unknown"
	| "account-exists"
	| "account-locked"
	| "identifier-unverified"
	| "already-verified"
	| "profile-incomplete"
	| "field-not-editable"
	| "secret-mismatch"
	| "password-unacceptable"
	| "sign-in-method-unavailable"
	| "refresh-token-invalid"
	| "totp-mismatch"
	| "totp-not-enrolled"
	| "totp-already-enrolled"
	| "terms-unknown"
	| "terms-not-accepted"
	| "terms-outdated"
	| "proofing-unavailable"
	| "proofing-already-approved"
	| "proofing-not-approved"
	| "obligation-open"
	| "age-below-minimum"
	| "age-above-maximum"
> = {
	"session-ended": stranger,
	"second-factor-required": stranger,
	"principal-not-permitted": stranger,
	"subject-required": stranger,
	"subject-not-owned": stranger,
	"account-unknown": stranger,
	"account-exists": stranger,
	"account-locked": stranger,
	"identifier-unverified": stranger,
	"already-verified": stranger,
	"profile-incomplete": stranger,
	"field-not-editable": stranger,
	"secret-mismatch": stranger,
	"password-unacceptable": stranger,
	"sign-in-method-unavailable": stranger,
	"refresh-token-invalid": stranger,
	"totp-mismatch": stranger,
	"totp-not-enrolled": stranger,
	"totp-already-enrolled": stranger,
	"terms-unknown": stranger,
	"terms-not-accepted": stranger,
	"terms-outdated": stranger,
	"proofing-unavailable": stranger,
	"proofing-already-approved": stranger,
	"proofing-not-approved": stranger,
	"obligation-open": stranger,
	"age-below-minimum": stranger,
	"age-above-maximum": stranger,
};

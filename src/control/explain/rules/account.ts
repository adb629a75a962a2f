import type { PolicyPath, RuleNotes } from "../rule-note.ts";

const lockout: readonly PolicyPath[] = [
	"lockout.maxFailures",
	"lockout.lockSeconds",
	"lockout.windowSeconds",
	"lockout.release",
];

/** Rules about accounts and their identifiers. */
export const accountRules = {
	"account-unknown": {
		says: "No account fits what was sent, or the one it is about is gone.",
		policy: ["enumerationSafe"],
	},
	"account-exists": {
		says: "There is an account with this identifier ({identifier}) already.",
		policy: ["enumerationSafe"],
	},
	"account-blocked": { says: "An operator has blocked the account." },
	"account-locked": {
		says: "The account is locked after wrong tries, or by an operator; what ends the lock: {release}.",
		policy: lockout,
		counts: {
			what: "wrong tries in a row",
			limit: ["lockout.maxFailures"],
			kept: "by-account",
		},
	},
	"account-not-locked": { says: "The account is not locked." },
	"account-deleted": {
		says: "The account is deleted, or waits for its deletion.",
		policy: ["deletion.graceSeconds"],
	},
	"identifier-taken": {
		says: "Another account has this identifier ({identifier}).",
		policy: ["enumerationSafe"],
	},
	"identifier-malformed": {
		says: "What was sent is no identifier of its kind ({identifier}).",
	},
	"identifier-unverified": {
		says: "Nobody has proved control of the identifier ({identifier}) yet.",
	},
	"identifier-missing": {
		says: "The account has no identifier of the kind that is needed ({identifier}).",
	},
	"identifier-last": {
		says: "The account must keep one identifier of the kind ({identifier}), and this is the last.",
	},
	"identifier-not-held": {
		says: "The account does not have this identifier ({identifier}).",
	},
	"already-verified": {
		says: "The identifier ({identifier}) is verified already.",
	},
	"identity-linked": {
		says: "The identity at the provider is linked already; to whom: {by}.",
	},
	"identity-not-linked": {
		says: "The account holds no such identity at the provider (others: {holdsOther}).",
	},
	"identity-only": {
		says: "The person would have no way in without this identity.",
	},
	"profile-incomplete": { says: "The profile lacks {field}." },
	"field-not-editable": { says: "{field} cannot be changed by the person." },
	"age-below-minimum": {
		says: "The person is younger than {minimumYears} years.",
		policy: ["age.minimumYears"],
	},
	"age-above-maximum": {
		says: "The person is older than {maximumYears} years.",
		policy: ["age.maximumYears"],
	},
} as const satisfies RuleNotes;

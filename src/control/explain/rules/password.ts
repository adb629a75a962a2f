import type { PolicyPath, RuleNotes } from "../rule-note.ts";

const lockout: readonly PolicyPath[] = [
	"lockout.maxFailures",
	"lockout.lockSeconds",
	"lockout.windowSeconds",
	"lockout.release",
];

const wrongTries = {
	what: "wrong tries in a row",
	limit: ["lockout.maxFailures"],
	kept: "by-account",
} as const;

/** Rules about what a person knows: passwords, PINs, answers, recovery codes. */
export const passwordRules = {
	"secret-mismatch": {
		says: "The password or secret is wrong (the account has one: {hasPassword}).",
		policy: lockout,
		counts: wrongTries,
	},
	"password-unacceptable": {
		says: "The new password breaks these rules: {rules}.",
		policy: [
			"password.minLength",
			"password.maxLength",
			"password.mustContain",
			"password.blocklist",
			"password.refusesIdentifiers",
		],
	},
	"password-expired": {
		says: "The password was right, but is older than a password may be, or was let expire.",
		policy: ["password.expireAfterSeconds"],
	},
	"password-already-set": { says: "The account has a password already." },
	"password-not-set": { says: "The account has no password." },
	"password-reused": {
		says: "The new password is the present one, or one of those remembered before it.",
		policy: ["password.historySize"],
	},
	"pin-mismatch": {
		says: "The PIN is wrong.",
		policy: lockout,
		counts: wrongTries,
	},
	"pin-not-set": { says: "The account has no PIN." },
	"pin-unacceptable": { says: "A PIN has {digits} digits." },
	"recovery-code-mismatch": {
		says: "No recovery code of the person that is still unused fits.",
	},
	"recovery-codes-shown": {
		says: "The recovery codes were shown once; only a new set can be seen.",
	},
	"question-unknown": { says: 'There is no question "{question}".' },
	"question-not-answered": {
		says: 'The person has not answered the question "{question}".',
	},
	"answers-missing": {
		says: "The person has given no answers to security questions.",
	},
	"answers-too-few": { says: "{needed} right answers are needed." },
	"answer-mismatch": {
		says: "An answer to a security question is wrong.",
		policy: lockout,
		counts: wrongTries,
	},
	"sign-in-method-unavailable": {
		says: "This way of signing in ({method}) is not open here, or not to this person.",
	},
	"provider-token-refused": {
		says: "The identity provider's token cannot be accepted: {reason}.",
	},
	"refresh-token-invalid": {
		says: "The refresh token renews nothing: it is {reason}.",
		policy: [
			"token.refreshSeconds",
			"token.rotateRefresh",
			"token.invalidatePrevious",
			"token.reuseEndsSession",
			"token.reuseGraceSeconds",
		],
	},
} as const satisfies RuleNotes;

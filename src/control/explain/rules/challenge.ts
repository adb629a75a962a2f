import type { PolicyPath, RuleNotes } from "../rule-note.ts";

const attempts: readonly PolicyPath[] = [
	"code.byPurpose.{purpose}.maxAttempts",
	"code.maxAttempts",
];
const lifetimes: readonly PolicyPath[] = [
	"code.byPurpose.{purpose}.lifetimeSeconds",
	"code.lifetimeSeconds",
	"code.linkLifetimeSeconds",
	"approval.lifetimeSeconds",
];

/** Rules about one-time codes, links, approvals and second factors. */
export const challengeRules = {
	"code-mismatch": {
		says: "The code is not the one that was sent by {channel} for {purpose}.",
		policy: ["code.mode", ...attempts],
		counts: { what: "wrong codes", limit: attempts, kept: "by-refusal" },
	},
	"code-expired": {
		says: "The code or link for {purpose} by {channel} was shown too late.",
		policy: lifetimes,
	},
	"attempts-exhausted": {
		says: "The code for {purpose} by {channel} is dead after too many wrong tries; the right one is refused too.",
		policy: attempts,
		counts: { what: "wrong codes", limit: attempts, kept: "used-up" },
	},
	"challenge-unknown": {
		says: "No code, link or approval for {purpose} by {channel} waits for an answer: none was sent, or it was used or replaced.",
		policy: lifetimes,
	},
	"resend-too-soon": {
		says: "The last code or link for {purpose} by {channel} was sent a moment ago.",
		policy: [
			"code.byPurpose.{purpose}.resendCooldownSeconds",
			"code.resendCooldownSeconds",
			"code.linkCooldownSeconds",
		],
	},
	"send-limit-reached": {
		says: "No more codes or links for {purpose} by {channel} are sent in this session, or in this stretch of time.",
		policy: [
			"code.byPurpose.{purpose}.maxSends",
			"code.quota",
			"approval.maxSends",
		],
		counts: {
			what: "sends",
			limit: ["code.byPurpose.{purpose}.maxSends", "approval.maxSends"],
			kept: "used-up",
		},
	},
	"challenge-pending": {
		says: "An approval for {purpose} by {channel} is open already, and waits for its answer.",
		policy: ["approval.lifetimeSeconds", "approval.maxSends"],
	},
	"authenticator-not-bound": {
		says: "The person has no second factor of the kind {factor}.",
	},
	"authenticator-already-bound": {
		says: "The person has a second factor of the kind {factor} already.",
	},
	"invite-already-accepted": { says: "The invite was accepted before." },
	"totp-mismatch": {
		says: "The code is none that the authenticator app shows now, or was used before.",
		policy: [
			"totp.maxAttempts",
			"totp.digits",
			"totp.stepSeconds",
			"totp.driftSteps",
		],
		counts: {
			what: "wrong codes of the app",
			limit: ["totp.maxAttempts"],
			kept: "by-refusal",
		},
	},
	"second-factor-exhausted": {
		says: "This wrong try ended the sign-in; its first factor is asked for again.",
		policy: ["totp.maxAttempts"],
		counts: {
			what: "wrong second factors",
			limit: ["totp.maxAttempts"],
			kept: "used-up",
		},
	},
	"totp-not-enrolled": {
		says: "The account has no authenticator app.",
		policy: ["totp.secondFactor"],
	},
	"totp-already-enrolled": {
		says: "The account has an authenticator app already.",
		policy: ["totp.secondFactor"],
	},
	"passkey-refused": {
		says: "What the authenticator signed is not accepted: {reason}.",
		policy: [
			"passkey.rpId",
			"passkey.origins",
			"passkey.userVerification",
			"passkey.timeoutSeconds",
		],
	},
	"passkey-unknown": { says: "Nobody here has a passkey of this id." },
	"passkey-missing": { says: "The account has no passkey for this use." },
	"relay-unknown": {
		says: "No client began such a sign-in, or its session was collected.",
	},
	"relay-pending": {
		says: "Nobody has confirmed the sign-in on the other device yet.",
	},
	"relay-reused": { says: "Another sign-in went by that name before." },
	"relay-confirmed": {
		says: "The link did its work before ({way}; session collected: {isCollected}).",
	},
} as const satisfies RuleNotes;

import type { PolicyPath, RuleNotes } from "../rule-note.ts";

const sessionLimits: readonly PolicyPath[] = [
	"session.idleSeconds",
	"session.absoluteSeconds",
	"session.pendingSeconds",
];

/** Rules about who is asking. */
export const callerRules = {
	"tenant-unknown": {
		says: 'The API has no tenant "{tenant}"; it has {known}.',
	},
	"tenant-mismatch": {
		says: 'The token is of the tenant "{tokenTenant}", and the request is for "{tenant}".',
	},
	"token-missing": { says: "The operation asks for a token, and none came." },
	"token-invalid": {
		says: "The token cannot be accepted; what is wrong with it: {defect}.",
		policy: ["token.accessSeconds", "token.form"],
	},
	"session-ended": {
		says: "The session of the token is over: {because}.",
		policy: [...sessionLimits, "token.accessSeconds"],
	},
	"session-limit-reached": {
		says: "The person has {limit} sessions, as many as they may have.",
		policy: ["session.maxPerAccount"],
		counts: { what: "sessions at a time", kept: "used-up" },
	},
	"second-factor-required": {
		says: "The sign-in waits for its second factor (enrolled: {enrolled}).",
		policy: ["totp.secondFactor", "totp.factors", "session.pendingSeconds"],
	},
	"scope-too-narrow": {
		says: 'The session opens "{scope}" only, and the operation asks for "{needed}".',
	},
	"assurance-too-low": {
		says: "The operation wants to be surer of the person: {needed}.",
		policy: ["stepUp.rememberSeconds", "stepUp.onBinding"],
	},
	"already-stepped-up": { says: "The session is stepped up already." },
	"principal-not-permitted": {
		says: "Only a principal of the kind {needed} may do this.",
	},
	"subject-required": {
		says: "An API client must say for whom it acts, and did not.",
	},
	"subject-not-owned": {
		says: 'The API client may not act for "{subject}".',
	},
} as const satisfies RuleNotes;

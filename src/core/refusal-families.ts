import type { RefusalCode } from "./errors.ts";

/**
 * Refusals that only those APIs give that offer something, by what they offer. An error table takes a
 * family whole where its API does not offer it.
 */
export const refusalsOf = {
	repetition: [
		"idempotency-key-too-long",
		"idempotency-key-reused",
		"idempotency-in-progress",
	],
	stepUp: [
		"scope-too-narrow",
		"assurance-too-low",
		"already-stepped-up",
		"send-limit-reached",
		"challenge-pending",
		"authenticator-not-bound",
		"authenticator-already-bound",
	],
	firstPasswords: [
		"password-already-set",
		"password-not-set",
		"invite-already-accepted",
	],
	severalIdentifiers: [
		"identifier-last",
		"identifier-not-held",
		"identity-linked",
		"identity-not-linked",
		"identity-only",
	],
	limitsOfSessions: ["session-limit-reached", "account-not-locked"],
	pins: ["pin-mismatch", "pin-not-set", "pin-unacceptable"],
	recovery: [
		"recovery-code-mismatch",
		"recovery-codes-shown",
		"question-unknown",
		"question-not-answered",
		"answers-missing",
		"answers-too-few",
		"answer-mismatch",
	],
	secondSteps: ["second-factor-exhausted"],
	passkeys: ["passkey-refused", "passkey-unknown", "passkey-missing"],
	relays: ["relay-unknown", "relay-pending", "relay-reused", "relay-confirmed"],
} as const satisfies { readonly [family: string]: readonly RefusalCode[] };

/** Those of all families, for an API that has none of what they are about. */
export const refusalsOfFamilies = Object.values(refusalsOf).flat();

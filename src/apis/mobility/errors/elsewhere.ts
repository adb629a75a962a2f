import type { RefusalData } from "../../../core/errors.ts";
import { type ErrorRow, sameRow } from "../../../pipeline/error-table.ts";

/** The row of a refusal that no operation of this API gives: whoever gives one made a mistake. */
const notHere: ErrorRow = {
	status: 500,
	code: "SIM500",
	hint: "An operation of this API gave a refusal that is not its own: a defect of the simulator.",
};

/**
 * What of the core this API never asks for: idempotency keys, sessions of several scopes, step-up,
 * passwords with a history, out-of-band authenticators, invites,
 * passkeys, PINs, recovery codes, security answers, several addresses.
 */
export const elsewhereErrors = {
	...sameRow(
		[
			"idempotency-key-too-long",
			"idempotency-key-reused",
			"idempotency-in-progress",
			"scope-too-narrow",
			"session-limit-reached",
			"assurance-too-low",
			"already-stepped-up",
			"password-expired",
			"password-already-set",
			"password-not-set",
			"password-reused",
			"send-limit-reached",
			"challenge-pending",
			"authenticator-not-bound",
			"authenticator-already-bound",
			"invite-already-accepted",
			"account-not-locked",
			"identifier-last",
			"identifier-not-held",
			"identity-linked",
			"identity-not-linked",
			"identity-only",
			"pin-mismatch",
			"pin-not-set",
			"pin-unacceptable",
			"recovery-code-mismatch",
			"recovery-codes-shown",
			"question-unknown",
			"question-not-answered",
			"answers-missing",
			"answers-too-few",
			"answer-mismatch",
			"passkey-refused",
			"passkey-unknown",
			"passkey-missing",
			"relay-unknown",
			"relay-pending",
			"relay-reused",
			"relay-confirmed",
		],
		notHere,
	),
	/** A fault that somebody asked for keeps the status and code they named. */
	"fault-injected": ({ status, wireCode }: RefusalData["fault-injected"]) => ({
		status,
		code: wireCode ?? "SIM500",
		hint: "This world was told to answer so.",
	}),
};

import type { Challenge } from "../../../core/records.ts";
import { toDateTime } from "../moments.ts";
import type { components } from "../spec.generated.ts";
import { controlProviderOf } from "../tokens.ts";

/** What a 202 says of a challenge (C). */
export function toChallengeAnswer(
	flow: string,
	challenge: Challenge,
): components["schemas"]["ChallengeAnswer"] {
	const { id, form, channel, recipient, expiresAt, ...tries } = challenge;
	return {
		status: "CHALLENGE_REQUIRED",
		flow,
		challenge: {
			id,
			type: form === "code" ? "otp" : "emailLink",
			provider: controlProviderOf(challenge),
			channel: channel === "sms" ? "sms" : "email",
			target: masked(recipient),
			expiresAt: toDateTime(expiresAt),
			attemptsLeft: tries.maxAttempts - tries.attempts,
		},
	};
}

/** An address or number of which its owner recognises enough, and nobody else learns much. */
export function masked(recipient: string): string {
	const at = recipient.lastIndexOf("@");
	if (at > 0)
		return `${recipient.slice(0, 1)}***${recipient.slice(at)}`.slice(0, 254);
	const hidden = "*".repeat(Math.max(0, recipient.length - 6));
	return `${recipient.slice(0, 3)}${hidden}${recipient.slice(-3)}`;
}

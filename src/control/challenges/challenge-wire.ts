import { challengeState } from "../../core/challenge.ts";
import type { FlowContext } from "../../core/flows/context.ts";
import type { Challenge } from "../../core/records.ts";
import { writeMoment } from "../moment.ts";
import type { components } from "../spec.generated.ts";

/** A challenge as the control plane shows it, without its secret. */
export function challengeWire(
	challenge: Challenge,
	{ now }: Pick<FlowContext, "now">,
): components["schemas"]["Challenge"] {
	const { id, purpose, form, channel, recipient } = challenge;
	const { decision, accountId, sessionId, attempts, maxAttempts } = challenge;
	return {
		id,
		state: challengeState(challenge, now),
		...(decision !== undefined && { decision }),
		purpose,
		form,
		channel,
		recipient,
		...(accountId !== undefined && { accountId }),
		...(sessionId !== undefined && { sessionId }),
		issuedAt: writeMoment(challenge.issuedAt),
		expiresAt: writeMoment(challenge.expiresAt),
		attemptsLeft: Math.max(0, maxAttempts - attempts),
	};
}

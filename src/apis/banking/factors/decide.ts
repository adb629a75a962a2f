import type { Decision } from "../../../core/approval.ts";
import type { FlowContext } from "../../../core/flows/context.ts";
import { decideChallenge } from "../../../core/flows/decide-challenge.ts";
import type { ChallengeId } from "../../../core/values.ts";
import { findPerson } from "../people/find-person.ts";
import type { components } from "../spec.generated.ts";

/** Names a challenge, and whose device is asked. */
interface Asked {
	readonly credentials_id: string;
	readonly challenge_id: string;
}

/** Does what the person on the device does (SIM; what is not pending is `DENIED`, C). */
export async function decide(
	flow: FlowContext,
	asked: Asked,
	decision: Decision,
): Promise<components["schemas"]["ChallengeOutcome"]> {
	const challenge = await flow.store.get("challenge", asked.challenge_id);
	const person = await findPerson(flow, asked.credentials_id);
	if (!person.ok || challenge?.accountId !== person.value.id)
		return { code: "DENIED" };
	const challengeId = asked.challenge_id as ChallengeId; // the store knows it
	const decided = await decideChallenge(flow, { challengeId, decision });
	return { code: decided.ok ? "COMPLETED" : "DENIED" };
}

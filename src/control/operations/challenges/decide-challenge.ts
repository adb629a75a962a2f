import { decideChallenge as decide } from "../../../core/flows/decide-challenge.ts";
import type { ChallengeId } from "../../../core/values.ts";
import { challengeWire } from "../../challenges/challenge-wire.ts";
import { operation } from "../../operation.ts";
import { openRealm } from "../../target.ts";

/** Answers an approval for the person. `POST .../challenges/{challenge}/decision`. */
export const decideChallenge = operation("decideChallenge", async (request) => {
	const target = await openRealm(request);
	if (!target.ok) return target;
	const { flow } = target.value;
	// An id is looked up before anything is done with it; one that was made up finds nothing.
	const challengeId = request.path.challenge as ChallengeId;
	const { decision } = request.body;
	const decided = await decide(flow, { challengeId, decision });
	if (!decided.ok) return decided;
	return { status: 200, body: challengeWire(decided.value.challenge, flow) };
});

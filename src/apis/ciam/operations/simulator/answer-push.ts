import { decideChallenge } from "../../../../core/flows/decide-challenge.ts";
import type { ChallengeId } from "../../../../core/values.ts";
import { operation } from "../../operation.ts";

const decisions = { approve: "approved", deny: "declined" } as const;

/** Stands in for the person who answers a push message: POST /simulator/push/{challenge} (C). */
export const answerPush = operation(
	"answerPush",
	async ({ flow, path, body }) => {
		const decided = await decideChallenge(flow, {
			challengeId: path.challenge.toLowerCase() as ChallengeId, // one only if there is such a challenge
			decision: decisions[body.decision],
		});
		const outcome = decided.ok ? "done" : "nothing-pending";
		return { status: 200, body: { outcome } };
	},
);

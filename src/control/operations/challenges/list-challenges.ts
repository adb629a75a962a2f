import { openChallengesOf } from "../../../core/flows/challenges-of.ts";
import { openAccount } from "../../accounts/open-account.ts";
import { challengeWire } from "../../challenges/challenge-wire.ts";
import { operation } from "../../operation.ts";

/** Lists what waits for an account's person. `GET .../accounts/{account}/challenges`. */
export const listChallenges = operation("listChallenges", async (request) => {
	const target = await openAccount(request);
	if (!target.ok) return target;
	const { account, flow } = target.value;
	const open = await openChallengesOf(flow, account);
	const challenges = open.map((challenge) => challengeWire(challenge, flow));
	return { status: 200, body: { challenges } };
});

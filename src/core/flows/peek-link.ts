import { challengeState, outcomeOf, type ProofRefusal } from "../challenge.ts";
import { type ChallengePurpose, type Outcome, refuse } from "../errors.ts";
import { linkKey } from "../record-keys.ts";
import type { Challenge } from "../records.ts";
import type { FlowContext } from "./context.ts";

/**
 * Looks whether the secret of a link is still good, without using it up: what a page behind a link
 * does.
 *
 * @returns the open challenge, or `code-expired`, `attempts-exhausted`, `challenge-unknown`
 */
export async function peekLink(
	{ store, realm, now }: FlowContext,
	link: { readonly purpose: ChallengePurpose; readonly secret: string },
): Promise<Outcome<Challenge, ProofRefusal>> {
	const key = linkKey(realm, link.purpose, link.secret);
	const challenge = await store.findUnique("challenge", key);
	if (challenge === undefined) {
		const { purpose } = link;
		return refuse("challenge-unknown", { purpose, channel: "email" });
	}
	const state = challengeState(challenge, now);
	return outcomeOf(challenge, state === "open" ? "accepted" : state);
}

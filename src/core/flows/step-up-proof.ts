import { openChallenge, type ProofRefusal } from "../challenge.ts";
import { accept, type Outcome, refuse } from "../errors.ts";
import type { Transaction } from "../ports/store.ts";
import { challengeSlot } from "../record-keys.ts";
import type { Account, Challenge } from "../records.ts";
import { makeUuid } from "../secrets.ts";
import type { ChallengeId } from "../values.ts";
import type { FlowContext } from "./context.ts";
import { loadLiving } from "./find-account.ts";
import { retire } from "./retire-challenges.ts";
import { peekLink, takeLink } from "./take-code.ts";

const purpose = "step-up-proof";

/**
 * Issues, inside another flow's transaction, a token that tells a third party that the person has
 * just proved themselves once more. It counts once; one of the same kind that was issued before is
 * void.
 *
 * @param proof.kind how they proved themselves, in the API's words
 * @param proof.lifetimeSeconds its life
 */
export async function issueProof(
	context: FlowContext,
	transaction: Transaction,
	proof: {
		readonly account: Account;
		readonly kind: string;
		readonly lifetimeSeconds: number;
	},
): Promise<Challenge> {
	const { realm, now, random, policy } = context;
	const { account, kind, lifetimeSeconds } = proof;
	const slot = {
		realm,
		purpose,
		channel: "in-band",
		recipient: `${account.id}|${kind}`,
	} as const;
	const earlier = await transaction.list("challenge", challengeSlot(slot));
	await retire(context, transaction, earlier);
	const challenge = openChallenge(
		{
			...slot,
			id: makeUuid(random) as ChallengeId, // becomes a challenge's id by being put
			accountId: account.id,
			secret: makeUuid(random),
			form: "link",
			intent: { kind },
			lifetimeSeconds,
		},
		policy.code,
		now,
	);
	await transaction.put("challenge", challenge);
	return challenge;
}

/**
 * Redeems such a token. One of another kind or of somebody else is not used up.
 *
 * @returns the account, or `challenge-unknown`, `code-expired`, `attempts-exhausted`,
 *   `account-unknown`
 */
export function redeemProof(
	context: FlowContext,
	command: {
		readonly token: string;
		readonly kind: string;
		readonly belongsTo: (account: Account) => boolean;
	},
): Promise<Outcome<Account, ProofRefusal | "account-unknown">> {
	const proof = { purpose, secret: command.token } as const;
	return context.store.transact(async (transaction) => {
		const open = await peekLink(context, transaction, proof);
		if (!open.ok) return open;
		const { accountId, intent } = open.value;
		if (accountId === undefined || intent.kind !== command.kind)
			return unknownProof();
		const found = await loadLiving(context, transaction, accountId);
		if (!found.ok) return found;
		if (!command.belongsTo(found.value)) return unknownProof();
		const taken = await takeLink(context, transaction, proof);
		return taken.ok ? accept(found.value) : taken;
	});
}

function unknownProof(): Outcome<never, "challenge-unknown"> {
	return refuse("challenge-unknown", { purpose, channel: "in-band" });
}

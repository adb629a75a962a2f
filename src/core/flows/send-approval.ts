import { nameOf } from "../account.ts";
import { isPendingApproval } from "../approval.ts";
import { countSend, factsOf, openChallenge } from "../challenge.ts";
import {
	accept,
	type ChallengePurpose,
	InvariantError,
	type Outcome,
	refuse,
} from "../errors.ts";
import type { ApprovalPolicy } from "../policy.ts";
import type { Transaction } from "../ports/store.ts";
import { challengeSlot, ownedBy } from "../record-keys.ts";
import type { Account, Challenge, OutOfBandAuthenticator } from "../records.ts";
import { makeUuid } from "../secrets.ts";
import type { ChallengeId, Json, SessionId } from "../values.ts";
import type { FlowContext } from "./context.ts";
import { postMessage } from "./post-message.ts";
import { retire } from "./retire-challenges.ts";

/** A yes or no to be asked for on a device. */
export interface ApprovalOrder {
	readonly purpose: ChallengePurpose;
	readonly account: Account;
	/** The device that is asked; its id is the recipient of the challenge. */
	readonly device: OutOfBandAuthenticator;
	/** The session in which alone the answer counts, and requests are counted (default: none). */
	readonly sessionId?: SessionId;
	/** What the flow wants to know again when the answer arrives (default: nothing). */
	readonly intent?: { readonly [field: string]: Json };
}

/**
 * Asks for an approval inside another flow's transaction: opens a challenge without a secret and lays
 * a push message into the outbox, addressed to the person. An earlier one to the same device, in the
 * same session if there is one, gives way.
 *
 * @returns the open challenge
 */
export async function sendApproval(
	context: FlowContext,
	transaction: Transaction,
	order: ApprovalOrder,
): Promise<Challenge> {
	const { purpose, device, sessionId } = order;
	const slot = {
		realm: context.realm,
		purpose,
		channel: "push",
		recipient: device.id,
		...(sessionId !== undefined && { sessionId }),
	} as const;
	const earlier = await transaction.list("challenge", challengeSlot(slot));
	return send(context, transaction, order, { earlier });
}

/**
 * As {@link sendApproval}, for an answer that counts in one session only. There is one question at a
 * time in a session, on whichever device, and the policy's `approval.maxSends` caps them.
 *
 * @returns the open challenge, or `challenge-pending` while one waits for its answer, or
 *   `send-limit-reached`
 */
export async function sendApprovalInSession(
	context: FlowContext,
	transaction: Transaction,
	order: ApprovalOrder & { readonly sessionId: SessionId },
): Promise<Outcome<Challenge, "challenge-pending" | "send-limit-reached">> {
	const facts = { purpose: order.purpose, channel: "push" } as const;
	const owned = await transaction.list("challenge", ownedBy(order.account.id));
	const earlier = owned.filter(
		(asked) =>
			asked.form === "approval" &&
			asked.purpose === order.purpose &&
			asked.sessionId === order.sessionId,
	);
	const latest = earlier.at(-1);
	if (latest !== undefined && isPendingApproval(latest, context.now))
		return refuse("challenge-pending", factsOf(facts));
	const sends = countSend(latest, numbers(context).maxSends);
	if (sends === undefined) return refuse("send-limit-reached", factsOf(facts));
	return accept(await send(context, transaction, order, { earlier, sends }));
}

async function send(
	context: FlowContext,
	transaction: Transaction,
	order: ApprovalOrder,
	before: { readonly earlier: readonly Challenge[]; readonly sends?: number },
): Promise<Challenge> {
	const { account } = order;
	await retire(context, transaction, before.earlier);
	const challenge = challengeFor(context, order, before.sends);
	await transaction.put("challenge", challenge);
	await postMessage(context, transaction, {
		purpose: challenge.purpose,
		channel: "push",
		recipient: nameOf(account),
		accountId: account.id,
		locale: account.locale,
		challengeId: challenge.id,
	});
	return challenge;
}

function challengeFor(
	context: FlowContext,
	{ purpose, account, device, sessionId, intent = {} }: ApprovalOrder,
	sends: number | undefined,
): Challenge {
	const { realm, policy, now } = context;
	const { lifetimeSeconds } = numbers(context);
	const draft = {
		id: nextId(context),
		realm,
		purpose,
		channel: "push",
		recipient: device.id,
		accountId: account.id,
		secret: "",
		form: "approval",
		intent,
		lifetimeSeconds,
		...(sessionId !== undefined && { sessionId }),
		...(sends !== undefined && { sends }),
	} as const;
	return openChallenge(draft, policy.code, now);
}

function nextId({ makeChallengeId, random }: FlowContext): ChallengeId {
	// A UUID becomes a challenge's id by being put.
	return makeChallengeId?.() ?? (makeUuid(random) as ChallengeId);
}

function numbers({ policy }: FlowContext): ApprovalPolicy {
	if (policy.approval !== undefined) return policy.approval;
	throw new InvariantError(
		"Failed to ask for an approval: the policy has no numbers for it. Give the API's policy an `approval`.",
	);
}

import { challengeState, openChallenge } from "../challenge.ts";
import { accept, type Outcome, refuse } from "../errors.ts";
import type { PasskeyPolicy } from "../policy.ts";
import type { Transaction } from "../ports/store.ts";
import { linkKey } from "../record-keys.ts";
import type { Challenge } from "../records.ts";
import { makeBase64Url, makeUuid } from "../secrets.ts";
import type { AccountId, ChallengeId, Json, SessionId } from "../values.ts";
import type { FlowContext } from "./context.ts";

const facts = { purpose: "passkey", channel: "in-band" } as const;

/** Length of a challenge (WebAuthn Level 3 section 13.4.3 asks for at least 16). */
const challengeBytes = 32;

/** What is signed; a signature for one act is worth nothing for another. */
export type PasskeyAct =
	| "bind"
	| "register"
	| "reset"
	| "sign-in"
	| "second-factor"
	| "step-up";

/** A challenge to be signed, and what for. */
export interface PasskeyChallengeOrder {
	readonly act: PasskeyAct;
	/** Whom it is for; empty: whoever has a passkey here. */
	readonly recipient: string;
	readonly accountId?: AccountId;
	/** The session in which alone it counts (default: any). */
	readonly sessionId?: SessionId;
	/** What the flow wants to know again when the answer arrives (default: nothing). */
	readonly intent?: { readonly [field: string]: Json };
	/** How long the device has to answer (default: the policy's). */
	readonly timeoutSeconds?: number | undefined;
}

/** Why a challenge could not be answered. */
export type PasskeyChallengeRefusal = "challenge-unknown" | "code-expired";

/** The policy of passkeys. @returns it, or `sign-in-method-unavailable` where there are none */
export function passkeyPolicy({
	policy,
}: FlowContext): Outcome<PasskeyPolicy, "sign-in-method-unavailable"> {
	return policy.passkey === undefined
		? refuse("sign-in-method-unavailable", { method: "passkey" })
		: accept(policy.passkey);
}

/** Opens a challenge for an authenticator, inside another flow's transaction. */
export async function openPasskeyChallenge(
	{ realm, random, policy, now }: FlowContext,
	transaction: Transaction,
	{ timeoutSeconds: lifetimeSeconds }: Pick<PasskeyPolicy, "timeoutSeconds">,
	order: PasskeyChallengeOrder,
): Promise<Challenge> {
	const { act, intent, timeoutSeconds, ...whose } = order;
	const challenge = openChallenge(
		{
			...facts,
			...whose,
			id: makeUuid(random) as ChallengeId, // becomes a challenge's id by being put
			realm,
			secret: makeBase64Url(random, challengeBytes),
			form: "assertion",
			intent: { ...intent, act },
			lifetimeSeconds: timeoutSeconds ?? lifetimeSeconds,
		},
		policy.code,
		now,
	);
	await transaction.put("challenge", challenge);
	return challenge;
}

/** What was signed, and what it was to be signed for. */
export interface SignedChallenge {
	/** Base64url. */
	readonly secret: string;
	readonly act: PasskeyAct;
	readonly sessionId?: SessionId | undefined;
}

/**
 * Looks up the challenge that was signed, inside another flow's transaction, and leaves it as it is.
 *
 * @returns the open challenge, or `challenge-unknown` (none, used before, or for something else),
 *   `code-expired`
 */
export async function peekPasskeyChallenge(
	{ realm, now }: FlowContext,
	transaction: Transaction,
	{ secret, act, sessionId }: SignedChallenge,
): Promise<Outcome<Challenge, PasskeyChallengeRefusal>> {
	const key = linkKey(realm, facts.purpose, secret);
	const challenge = await transaction.findUnique("challenge", key);
	const isSought =
		challenge?.intent.act === act && challenge.sessionId === sessionId;
	if (!isSought) return refuse("challenge-unknown", facts);
	const state = challengeState(challenge, now);
	if (state === "open") return accept(challenge);
	if (state === "expired") return refuse("code-expired", facts);
	const { consumedAt } = challenge;
	return refuse(
		"challenge-unknown",
		consumedAt === undefined ? facts : { ...facts, consumedAt },
	);
}

/**
 * As {@link peekPasskeyChallenge}, and uses the challenge up, whatever comes of the signature: it is
 * good for one try.
 */
export async function takePasskeyChallenge(
	context: FlowContext,
	transaction: Transaction,
	signed: SignedChallenge,
): Promise<Outcome<Challenge, PasskeyChallengeRefusal>> {
	const open = await peekPasskeyChallenge(context, transaction, signed);
	if (!open.ok) return open;
	const taken = {
		...open.value,
		attempts: open.value.attempts + 1,
		consumedAt: context.now,
	};
	await transaction.put("challenge", taken);
	return accept(taken);
}

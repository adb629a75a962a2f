import {
	challengeState,
	compare,
	factsOf,
	outcomeOf,
	type ProofRefusal,
	submit,
} from "../challenge.ts";
import {
	accept,
	type ChallengePurpose,
	type Channel,
	challengePurposes,
	type Outcome,
	refuse,
} from "../errors.ts";
import type { Reader, Transaction } from "../ports/store.ts";
import { challengeSlot, linkKey } from "../record-keys.ts";
import type { Challenge } from "../records.ts";
import type { AccountId, SessionId } from "../values.ts";
import type { FlowContext } from "./context.ts";

/** A code as it came back. */
export interface CodeProof {
	readonly purpose: ChallengePurpose;
	readonly channel: Channel;
	/** Normal form of the address or number it was sent to. */
	readonly recipient: string;
	readonly secret: string;
	/** Whose challenge it must be (default: anybody's). */
	readonly accountId?: AccountId;
	/** The session for which it was sent, where it counts in that one only (default: none). */
	readonly sessionId?: SessionId;
}

/**
 * Takes a one-time code inside another flow's transaction: counts the attempt, compares, and
 * consumes the challenge when the code is right. The attempt stays counted when the flow then
 * returns the refusal.
 *
 * @returns the consumed challenge, or `code-mismatch`, `code-expired`, `attempts-exhausted`, or
 *   `challenge-unknown` (with `pendingPurpose` when a code for another purpose is open)
 */
export function takeCode(
	context: FlowContext,
	transaction: Transaction,
	proof: CodeProof,
): Promise<Outcome<Challenge, ProofRefusal>> {
	return showCode(context, transaction, proof, submit);
}

/**
 * Compares a one-time code inside another flow's transaction and leaves a right one open, so that it
 * can still be taken when all else is well. A wrong one counts as it does when it is taken.
 *
 * @returns the open challenge, or what {@link takeCode} would refuse with
 */
export function peekCode(
	context: FlowContext,
	transaction: Transaction,
	proof: CodeProof,
): Promise<Outcome<Challenge, ProofRefusal>> {
	return showCode(context, transaction, proof, compare);
}

async function showCode(
	context: FlowContext,
	transaction: Transaction,
	proof: CodeProof,
	show: typeof submit,
): Promise<Outcome<Challenge, ProofRefusal>> {
	const latest = await latestCode(context, transaction, proof);
	const outcome =
		latest &&
		(await showSecret(context, transaction, latest, proof.secret, show));
	if (outcome?.ok || (outcome && outcome.code !== "challenge-unknown"))
		return outcome;
	const pendingPurpose = await openElsewhere(context, transaction, proof);
	return refuse("challenge-unknown", {
		...factsOf(proof),
		...outcome?.data,
		...(pendingPurpose === undefined ? {} : { pendingPurpose }),
	});
}

/**
 * As {@link takeCode}, with the challenge named by its id.
 *
 * @returns the consumed challenge, or `code-mismatch`, `code-expired`, `attempts-exhausted`,
 *   `challenge-unknown`
 */
export async function takeOwnCode(
	context: FlowContext,
	transaction: Transaction,
	proof: {
		readonly purpose: ChallengePurpose;
		readonly challengeId: string;
		readonly secret: string;
	},
): Promise<Outcome<Challenge, ProofRefusal>> {
	const { purpose, challengeId, secret } = proof;
	const challenge = await transaction.get("challenge", challengeId);
	const isMeant =
		challenge?.realm === context.realm &&
		challenge.purpose === purpose &&
		challenge.form === "code";
	return isMeant
		? showSecret(context, transaction, challenge, secret, submit)
		: refuse("challenge-unknown", { purpose, channel: "email" });
}

/**
 * Takes the secret of a link inside another flow's transaction; the secret alone finds its
 * challenge.
 *
 * @returns the consumed challenge, or `code-expired`, `attempts-exhausted`, `challenge-unknown`
 */
export async function takeLink(
	context: FlowContext,
	transaction: Transaction,
	proof: { readonly purpose: ChallengePurpose; readonly secret: string },
): Promise<Outcome<Challenge, ProofRefusal>> {
	const key = linkKey(context.realm, proof.purpose, proof.secret);
	const challenge = await transaction.findUnique("challenge", key);
	return challenge === undefined
		? refuse("challenge-unknown", { purpose: proof.purpose, channel: "email" })
		: showSecret(context, transaction, challenge, proof.secret, submit);
}

/**
 * Looks up the secret of a link and leaves it as it is.
 *
 * @returns the open challenge, or what {@link takeLink} would refuse with
 */
export async function peekLink(
	context: FlowContext,
	reader: Reader,
	proof: { readonly purpose: ChallengePurpose; readonly secret: string },
): Promise<Outcome<Challenge, ProofRefusal>> {
	const key = linkKey(context.realm, proof.purpose, proof.secret);
	const challenge = await reader.findUnique("challenge", key);
	if (challenge === undefined)
		return refuse("challenge-unknown", {
			purpose: proof.purpose,
			channel: "email",
		});
	const state = challengeState(challenge, context.now);
	return state === "open" ? accept(challenge) : outcomeOf(challenge, state);
}

async function showSecret(
	context: FlowContext,
	transaction: Transaction,
	challenge: Challenge,
	secret: string,
	show: typeof submit,
): Promise<Outcome<Challenge, ProofRefusal>> {
	const tried = show(challenge, secret, context.now, (left, right) =>
		context.digest.equal(left, right),
	);
	if (tried.challenge !== challenge)
		await transaction.put("challenge", tried.challenge);
	return outcomeOf(tried.challenge, tried.verdict);
}

/** Only the last send counts: a newer challenge, link or code, has voided the ones before it. */
async function latestCode(
	context: FlowContext,
	transaction: Transaction,
	sought: Omit<CodeProof, "secret">,
): Promise<Challenge | undefined> {
	const slot = challengeSlot({ realm: context.realm, ...sought });
	const latest = (await transaction.list("challenge", slot)).at(-1);
	const isSought =
		latest?.form === "code" &&
		(sought.accountId === undefined || latest.accountId === sought.accountId);
	return isSought ? latest : undefined;
}

/** Whether a code is the one that could be taken now; nothing is counted. */
export async function isOpenCode(
	context: FlowContext,
	transaction: Transaction,
	proof: CodeProof,
): Promise<boolean> {
	const latest = await latestCode(context, transaction, proof);
	return (
		latest !== undefined &&
		challengeState(latest, context.now) === "open" &&
		context.digest.equal(proof.secret, latest.secret)
	);
}

async function openElsewhere(
	context: FlowContext,
	transaction: Transaction,
	{ channel, recipient, purpose: asked }: CodeProof,
): Promise<ChallengePurpose | undefined> {
	for (const purpose of challengePurposes) {
		if (purpose === asked) continue;
		const sought = { purpose, channel, recipient };
		const latest = await latestCode(context, transaction, sought);
		if (latest && challengeState(latest, context.now) === "open")
			return purpose;
	}
	return undefined;
}

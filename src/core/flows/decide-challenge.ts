import { type Decision, isPendingApproval, withDecision } from "../approval.ts";
import { noteStepUp } from "../assurance.ts";
import { accept, type Outcome, refuse } from "../errors.ts";
import type { Transaction } from "../ports/store.ts";
import type { Account, Challenge, Session } from "../records.ts";
import type { ChallengeId } from "../values.ts";
import { bind, turnDownBinding } from "./change-authenticator.ts";
import type { FlowContext } from "./context.ts";
import { loadAccount } from "./find-account.ts";
import { loadPerson } from "./load-person.ts";
import { openSession } from "./open-session.ts";
import { checkOpen } from "./request-approval-sign-in.ts";
import { stepUp } from "./step-up.ts";

/** What came back to an approval. */
export interface DecideChallenge {
	readonly challengeId: ChallengeId;
	readonly decision: Decision;
}

/** An approval that was answered, and what became of it. */
export interface DecidedChallenge {
	readonly challenge: Challenge;
	readonly account: Account;
	/** The session that was stepped up or opened; absent: none was. */
	readonly session?: Session;
}

/**
 * Answers a pending approval, as the person on the device does. A yes steps the session up, binds the
 * device, or opens a session that can only be exchanged and counts as stepped up; a no turns a binding
 * down and changes nothing else. A yes that could have no effect, because the session is over or the
 * account is closed to sign-ins, is none. The event `challenge-decided` is announced.
 *
 * @returns what became of it, or `challenge-unknown` (none that waits for an answer)
 */
export function decideChallenge(
	context: FlowContext,
	{ challengeId, decision }: DecideChallenge,
): Promise<Outcome<DecidedChallenge, "challenge-unknown">> {
	return context.store.transact(async (transaction) => {
		const asked = await pending(context, transaction, challengeId);
		if (asked === undefined) return unknown();
		const { challenge, account } = asked;
		const effect =
			decision === "approved"
				? await approve(context, transaction, challenge, account)
				: await turnDown(context, transaction, challenge, account, decision);
		if (effect === undefined) return unknown(challenge);
		const decided = withDecision(challenge, decision, context.now);
		await transaction.put("challenge", decided);
		const outcome = { challenge: decided, ...effect };
		await context.announce?.(transaction, {
			kind: "challenge-decided",
			...outcome,
		});
		return accept(outcome);
	});
}

type Effect = Omit<DecidedChallenge, "challenge">;

async function pending(
	context: FlowContext,
	transaction: Transaction,
	id: ChallengeId,
) {
	const challenge = await transaction.get("challenge", id);
	if (challenge?.realm !== context.realm || challenge.accountId === undefined)
		return undefined;
	if (!isPendingApproval(challenge, context.now)) return undefined;
	const account = await loadAccount(context, transaction, challenge.accountId);
	return account === undefined || account.deletedAt !== undefined
		? undefined
		: { challenge, account };
}

async function approve(
	context: FlowContext,
	transaction: Transaction,
	challenge: Challenge,
	account: Account,
): Promise<Effect | undefined> {
	switch (challenge.purpose) {
		case "step-up": {
			const { sessionId } = challenge;
			if (sessionId === undefined) return undefined;
			const live = await loadPerson(context, transaction, sessionId);
			return live.ok ? stepUp(context, transaction, live.value) : undefined;
		}
		case "sign-in":
			return signIn(context, transaction, account);
		case "bind-authenticator":
			return settle(context, transaction, challenge, account, bind);
		default:
			return { account };
	}
}

async function turnDown(
	context: FlowContext,
	transaction: Transaction,
	challenge: Challenge,
	account: Account,
	decision: Exclude<Decision, "approved">,
): Promise<Effect | undefined> {
	return challenge.purpose === "bind-authenticator" && decision === "declined"
		? settle(context, transaction, challenge, account, turnDownBinding)
		: { account };
}

async function signIn(
	context: FlowContext,
	transaction: Transaction,
	account: Account,
): Promise<Effect | undefined> {
	if (!checkOpen(context, account).ok) return undefined;
	const proved = noteStepUp(account, context.now);
	await transaction.put("account", proved);
	const signedIn = await openSession(context, transaction, {
		owner: { kind: "account", account: proved },
		// RFC 8176: over more than one channel, and the person was there.
		methods: ["mca", "user"],
		secondFactor: "not-needed",
		scope: "exchange",
		steppedUp: true,
	});
	return { session: signedIn.session, account: signedIn.account ?? proved };
}

async function settle(
	context: FlowContext,
	transaction: Transaction,
	{ recipient }: Challenge,
	account: Account,
	how: typeof bind,
): Promise<Effect | undefined> {
	const held = account.authenticators.find(({ id }) => id === recipient);
	return held?.kind === "out-of-band"
		? { account: await how(context, transaction, account, held) }
		: undefined;
}

function unknown(challenge?: Challenge) {
	const { purpose = "step-up", channel = "push" } = challenge ?? {};
	return refuse("challenge-unknown", { purpose, channel });
}

import { accept, type Outcome } from "../errors.ts";
import type { Challenge } from "../records.ts";
import type { SessionRefusal } from "../session.ts";
import type { SessionId } from "../values.ts";
import type { FlowContext } from "./context.ts";
import {
	compareProof,
	type FreshProof,
	type FreshProofRefusal,
	secretsOf,
	takeProof,
} from "./fresh-proof.ts";
import { loadPerson } from "./load-person.ts";
import { readSession } from "./load-session.ts";
import { checkUnlocked, releasedBy } from "./lock-proof.ts";
import { issueProof } from "./step-up-proof.ts";

/** Who proves themselves, and what the proof is to be called and how long it lives. */
export interface Reauthenticate {
	readonly sessionId: SessionId;
	readonly proof: FreshProof;
	/** In the API's words, as `redeemProof` will ask for it. */
	readonly kind: string;
	readonly lifetimeSeconds: number;
}

/** Why a fresh proof was not accepted. */
export type ReauthRefusal =
	| SessionRefusal
	| "account-locked"
	| FreshProofRefusal;

/**
 * Lets a person prove themselves once more, and issues a token of it that a third party can redeem
 * once. Wrong passwords count as those of sign-ins do; the session stays as it is.
 *
 * @returns the challenge whose secret is the token, or why the session cannot go on, or why the proof
 *   was not accepted
 * @see RFC 9470 (step-up authentication challenge)
 */
export async function reauthenticate(
	context: FlowContext,
	command: Reauthenticate,
): Promise<Outcome<Challenge, ReauthRefusal>> {
	const { sessionId, proof, kind, lifetimeSeconds } = command;
	const live = await readSession(context, sessionId);
	if (!live.ok) return live;
	const { account: seen } = live.value;
	// Slow work is done before the transaction, which then checks that it was about these secrets.
	const compared = await compareProof(context, seen, proof);
	const lockProof = proof.by === "password" ? proof.lockProof : undefined;
	const released = await releasedBy(context, seen, lockProof);
	const outcome = await context.store.transact(async (transaction) => {
		const person = await loadPerson(context, transaction, sessionId);
		if (!person.ok) return person;
		const { account } = person.value;
		if (secretsOf(account) !== secretsOf(seen)) return "changed";
		const open = checkUnlocked(context, account, released);
		if (proof.by === "password" && !open.ok) return open;
		const proved = await takeProof(
			context,
			transaction,
			person.value,
			proof,
			compared,
		);
		if (!proved.ok) return proved;
		const order = { account: proved.value, kind, lifetimeSeconds };
		return accept(await issueProof(context, transaction, order));
	});
	return outcome === "changed" ? reauthenticate(context, command) : outcome;
}

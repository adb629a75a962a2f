import { accept, type Outcome, type Refusal, refuse } from "../errors.ts";
import { methodsOf } from "../passkeys.ts";
import type { PasskeyAssertion } from "../ports/passkey-verifier.ts";
import type { Transaction } from "../ports/store.ts";
import type { Session } from "../records.ts";
import type { SessionRefusal } from "../session.ts";
import type { SessionId } from "../values.ts";
import type { FlowContext } from "./context.ts";
import { loadPerson, type PersonSession } from "./load-person.ts";
import { handOut, type SignedIn } from "./open-session.ts";
import { passkeyPolicy } from "./passkey-challenge.ts";
import {
	completeSession,
	countSecondFactorFailure,
} from "./second-factor-session.ts";
import { stepUp } from "./step-up.ts";
import {
	type AssertionRefusal,
	judgeAssertion,
	takeAssertion,
} from "./take-assertion.ts";

/** What a device signed, and the session for which it did. */
export interface CheckPasskey {
	readonly sessionId: SessionId;
	readonly credential: PasskeyAssertion;
}

type CheckRefusal =
	| SessionRefusal
	| AssertionRefusal
	| "sign-in-method-unavailable";

/**
 * Completes a session by a passkey as its second factor. A wrong signature counts as any wrong second
 * factor: the one that uses up the last attempt of the session ends it. A challenge that is not open
 * is no attempt.
 *
 * @returns the completed session with a new refresh token, or (in this order)
 *   `sign-in-method-unavailable`, why the session cannot go on, `challenge-unknown`, `code-expired`, or
 *   `passkey-unknown`, `passkey-refused` with `attemptsLeft`
 * @see NIST SP 800-63B-4 section 3.2.2 (rate limiting)
 */
export async function verifyPasskeySecondFactor(
	context: FlowContext,
	{ sessionId, credential }: CheckPasskey,
): Promise<Outcome<SignedIn, CheckRefusal>> {
	const policy = passkeyPolicy(context);
	if (!policy.ok) return policy;
	const judged = await judgeAssertion(context, policy.value, credential);
	return context.store.transact(async (transaction) => {
		const live = await loadPerson(context, transaction, sessionId);
		if (!live.ok) return live;
		const { session } = live.value;
		const proved = await takeAssertion(context, transaction, judged, {
			act: "second-factor",
			use: "second-factor",
			sessionId,
		});
		if (!proved.ok) return counted(context, transaction, session, proved);
		const { account, facts } = proved.value;
		const methods = methodsOf(facts);
		const done = await completeSession(context, transaction, session, methods);
		return accept(await handOut(context, transaction, done, account));
	});
}

/**
 * Steps a session up by a passkey of its account, whatever it was bound for; the account remembers the
 * moment. It may be done again and again: the session keeps the first moment, the account the last.
 *
 * @returns session and account, or (in this order) `sign-in-method-unavailable`, why the session cannot
 *   go on, `challenge-unknown`, `code-expired`, `passkey-unknown`, `passkey-refused`
 * @see RFC 9470 (step-up authentication challenge)
 */
export async function stepUpWithPasskey(
	context: FlowContext,
	{ sessionId, credential }: CheckPasskey,
): Promise<Outcome<PersonSession, CheckRefusal>> {
	const policy = passkeyPolicy(context);
	if (!policy.ok) return policy;
	const judged = await judgeAssertion(context, policy.value, credential);
	return context.store.transact(async (transaction) => {
		const live = await loadPerson(context, transaction, sessionId);
		if (!live.ok) return live;
		const sought = { act: "step-up", sessionId } as const;
		const proved = await takeAssertion(context, transaction, judged, sought);
		if (!proved.ok) return proved;
		const { session } = live.value;
		const { account } = proved.value;
		return accept(await stepUp(context, transaction, { session, account }));
	});
}

async function counted(
	context: FlowContext,
	transaction: Transaction,
	session: Session,
	refusal: Refusal<AssertionRefusal>,
): Promise<Refusal<AssertionRefusal>> {
	if (refusal.code === "passkey-refused") {
		const left = await countSecondFactorFailure(context, transaction, session);
		return refuse("passkey-refused", { ...refusal.data, ...left });
	}
	if (refusal.code === "passkey-unknown") {
		const left = await countSecondFactorFailure(context, transaction, session);
		return refuse("passkey-unknown", left);
	}
	return refusal;
}

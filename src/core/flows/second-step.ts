import {
	type Accepted,
	type AnyRefusal,
	type Refusal,
	refuse,
} from "../errors.ts";
import type { Transaction } from "../ports/store.ts";
import type { Account } from "../records.ts";
import { isComplete } from "../second-factor.ts";
import type { SessionRefusal } from "../session.ts";
import type { SessionId } from "../values.ts";
import type { SignInAtGate } from "./complete-sign-in.ts";
import type { FlowContext } from "./context.ts";
import { checkSessionLimit } from "./list-sessions.ts";
import { loadPerson, type PersonSession } from "./load-person.ts";
import type { SignedIn } from "./open-session.ts";
import {
	completeSession,
	countSecondFactorFailure,
} from "./second-factor-session.ts";

/** The account as a second factor left it, with what of it was used up. */
export interface SecondFactorProof {
	readonly account: Account;
	/** By what it was proved, in RFC 8176 `amr` words (default: a one-time code). */
	readonly methods?: readonly string[];
}

/**
 * Takes a second factor inside the transaction of the step, or says why not. It counts nothing itself,
 * and slow work is done before.
 */
export type ProveSecondFactor<Refused extends AnyRefusal> = (
	transaction: Transaction,
	person: PersonSession,
) => Promise<Accepted<SecondFactorProof> | Refused>;

/** A session that waits for its second factor, what proves it, and how the sign-in goes on. */
export interface SecondStep<Refused extends AnyRefusal> {
	readonly sessionId: SessionId;
	/** Asked before anything is counted (default: nothing is). */
	readonly screen?: (account: Account) => Accepted<void> | Refused;
	readonly prove: ProveSecondFactor<Refused>;
	/** Passes the gates of a session that is complete, and hands out its tokens. */
	readonly goOn: (
		transaction: Transaction,
		signIn: SignInAtGate,
	) => Promise<Accepted<SignedIn> | Refused>;
}

/** Refusals that say that somebody tried, and was wrong. */
const wrongTries: ReadonlySet<string> = new Set([
	"totp-mismatch",
	"code-mismatch",
	"recovery-code-mismatch",
	"answer-mismatch",
	"question-not-answered",
	"passkey-refused",
	"passkey-unknown",
]);

/**
 * Completes a sign-in by its second factor, of whatever kind. Wrong tries of all kinds share one count;
 * the one that uses up the last attempt (`policy.totp.maxAttempts`) ends the session.
 *
 * @returns the completed sign-in, or (in this order) why the session cannot go on (`session-ended` with
 *   `used-up` when it is complete already), what the screen refuses with, what the prover refuses with,
 *   in its place `second-factor-exhausted` for the last wrong try, `session-limit-reached` (the session
 *   goes on waiting), or what a gate refuses with
 * @see NIST SP 800-63B-4 section 3.2.2 (rate limiting)
 */
export function takeSecondStep<Refused extends AnyRefusal>(
	context: FlowContext,
	step: SecondStep<Refused>,
): Promise<
	| Accepted<SignedIn>
	| Refused
	| Refusal<
			SessionRefusal | "second-factor-exhausted" | "session-limit-reached"
	  >
> {
	return context.store.transact(async (transaction) => {
		const live = await loadPerson(context, transaction, step.sessionId);
		if (!live.ok) return live;
		const { session, account } = live.value;
		if (isComplete(session))
			return refuse("session-ended", { because: "used-up" });
		const screened = step.screen?.(account);
		if (screened?.ok === false) return screened;
		const proved = await step.prove(transaction, live.value);
		if (!proved.ok) {
			if (!wrongTries.has(proved.code)) return proved;
			const { attemptsLeft } = await countSecondFactorFailure(
				context,
				transaction,
				session,
			);
			return attemptsLeft === 0
				? refuse("second-factor-exhausted", {})
				: proved;
		}
		const { account: after, methods } = proved.value;
		const room = await checkSessionLimit(context, transaction, after);
		if (!room.ok) return room;
		const done = await completeSession(context, transaction, session, methods);
		return step.goOn(transaction, { session: done, account: after });
	});
}

import type { Transaction } from "../ports/store.ts";
import type { Session } from "../records.ts";
import { withSecondFactor } from "../second-factor.ts";
import type { FlowContext } from "./context.ts";
import { endSession } from "./end-sessions.ts";

/**
 * Completes a session by its second factor, inside another flow's transaction.
 *
 * @param methods by what it was proved, in RFC 8176 `amr` words (default: a one-time code)
 */
export async function completeSession(
	context: FlowContext,
	transaction: Transaction,
	session: Session,
	methods?: readonly string[],
): Promise<Session> {
	const done = withSecondFactor(session, context.now, methods);
	await transaction.put("session", done);
	return done;
}

/**
 * Counts a wrong second factor of a session that waits, inside another flow's transaction. The one
 * that uses up the last attempt ends it.
 */
export async function countSecondFactorFailure(
	context: FlowContext,
	transaction: Transaction,
	session: Session,
): Promise<{ readonly attemptsLeft: number }> {
	const failures = session.secondFactorFailures + 1;
	const counted = { ...session, secondFactorFailures: failures };
	const attemptsLeft = Math.max(0, context.policy.totp.maxAttempts - failures);
	const kept =
		attemptsLeft === 0
			? endSession(counted, context.now, "second-factor-exhausted")
			: counted;
	await transaction.put("session", kept);
	return { attemptsLeft };
}

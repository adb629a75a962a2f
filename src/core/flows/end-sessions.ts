import type { SessionEnd } from "../errors.ts";
import type { Transaction } from "../ports/store.ts";
import { ownedBy, signInKey } from "../record-keys.ts";
import type { Session } from "../records.ts";
import type { AccountId, Instant } from "../values.ts";

/** The session, ended for a reason; one that has ended keeps its first reason. */
export function endSession(
	session: Session,
	now: Instant,
	because: SessionEnd,
): Session {
	if (session.endedAt !== undefined) return session;
	return { ...session, endedAt: now, endedBecause: because };
}

/** Ends every session of an account inside another flow's transaction. */
export async function endSessions(
	transaction: Transaction,
	accountId: AccountId,
	now: Instant,
	because: SessionEnd,
): Promise<void> {
	const sessions = await transaction.list("session", ownedBy(accountId));
	await endAll(transaction, sessions, now, because);
}

/**
 * Ends every session of the sign-in that a session comes from, inside another flow's transaction; a
 * session that stands for itself ends alone.
 */
export async function endSignIn(
	transaction: Transaction,
	session: Session,
	now: Instant,
	because: SessionEnd,
): Promise<void> {
	const { realm, signInId } = session;
	const sessions =
		signInId === undefined
			? [session]
			: await transaction.list("session", signInKey(realm, signInId));
	await endAll(transaction, sessions, now, because);
}

async function endAll(
	transaction: Transaction,
	sessions: readonly Session[],
	now: Instant,
	because: SessionEnd,
): Promise<void> {
	for (const session of sessions) {
		const ended = endSession(session, now, because);
		if (ended !== session) await transaction.put("session", ended);
	}
}

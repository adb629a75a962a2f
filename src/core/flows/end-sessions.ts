import type { SessionEnd } from "../errors.ts";
import type { Transaction } from "../ports/store.ts";
import { ownedBy } from "../record-keys.ts";
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
	for (const session of await transaction.list("session", ownedBy(accountId))) {
		if (session.endedAt === undefined) {
			await transaction.put("session", endSession(session, now, because));
		}
	}
}

import type { Transaction } from "../ports/store.ts";
import { ownedBy } from "../record-keys.ts";
import type { Account, Session } from "../records.ts";
import { isComplete } from "../second-factor.ts";
import { sessionEnd } from "../session.ts";
import type { FlowContext } from "./context.ts";
import { endSignIn } from "./end-sessions.ts";

/**
 * Ends a person's oldest sign-ins where a new one makes them more than `policy.session.maxPerAccount`
 * and the policy rather ends the oldest than refuses the new, inside another flow's transaction.
 * Sessions of one sign-in count as one; a sign-in that is not complete counts for nothing.
 */
export async function makeRoom(
	context: FlowContext,
	transaction: Transaction,
	session: Session,
	account: Account,
): Promise<void> {
	const { policy, now } = context;
	const { maxPerAccount, atLimit = "refuse" } = policy.session;
	const limit = account.sessionLimit ?? maxPerAccount;
	if (limit === undefined || atLimit === "refuse" || !isComplete(session))
		return;
	const sessions = await transaction.list("session", ownedBy(account.id));
	const others = new Map<string, Session>();
	for (const other of sessions.toSorted(byAge)) {
		const signIn = signInOf(other);
		if (signIn === signInOf(session) || others.has(signIn)) continue;
		if (!isComplete(other) || sessionEnd(other, now, policy.session)) continue;
		others.set(signIn, other);
	}
	const excess = Math.max(0, others.size + 1 - limit);
	for (const old of [...others.values()].slice(0, excess))
		await endSignIn(transaction, old, now, "displaced");
}

const byAge = (one: Session, other: Session) => one.createdAt - other.createdAt;

const signInOf = ({ id, signInId }: Session): string => signInId ?? id;

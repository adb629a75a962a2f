import { accept, type Outcome, refuse } from "../errors.ts";
import type { Transaction } from "../ports/store.ts";
import type { Session } from "../records.ts";
import type { SessionRefusal } from "../session.ts";
import { lockOf } from "../throttling.ts";
import type { SessionId } from "../values.ts";
import type { FlowContext } from "./context.ts";
import { loadSession } from "./load-session.ts";
import { openSession, type SignedIn } from "./open-session.ts";

/** Which session to open another one from. */
export interface ExchangeSession {
	readonly sessionId: SessionId;
	/** In which of the person's capacities the new one acts. */
	readonly actsFor: string;
}

/**
 * Opens another session of the same sign-in, for one capacity of the person; it opens everything. The
 * one it was opened from stays alive, and both end at a sign-out from either. A step-up counts in the
 * new one only if the old one was made to be exchanged: then it was a step-up for the sign-in.
 *
 * @returns the new session, or `token-invalid` (no such session of a person), `session-ended`,
 *   `account-blocked`, `account-deleted`, `account-locked`
 * @see RFC 8693 (token exchange)
 */
export function exchangeSession(
	context: FlowContext,
	{ sessionId, actsFor }: ExchangeSession,
): Promise<Outcome<SignedIn, SessionRefusal | "account-locked">> {
	return context.store.transact(async (transaction) => {
		const live = await loadSession(context, transaction, sessionId);
		if (!live.ok) return live;
		const { session: source, account } = live.value;
		if (account === undefined)
			return refuse("token-invalid", { defect: "session-unknown" });
		const lock = lockOf(account.lockout, context.now);
		if (lock !== undefined) return refuse("account-locked", lock);
		const signedIn = await openSession(context, transaction, {
			owner: { kind: "account", account },
			methods: source.methods,
			secondFactor: source.secondFactor,
			signInId: await signInOf(transaction, source),
			actsFor,
			steppedUp:
				source.scope === "exchange" && source.steppedUpAt !== undefined,
		});
		return accept(signedIn);
	});
}

// A session that so far stood for itself becomes the first of its sign-in.
async function signInOf(
	transaction: Transaction,
	source: Session,
): Promise<string> {
	if (source.signInId !== undefined) return source.signInId;
	await transaction.put("session", { ...source, signInId: source.id });
	return source.id;
}

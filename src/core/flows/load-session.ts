import { type Outcome, refuse } from "../errors.ts";
import type { Reader, Transaction } from "../ports/store.ts";
import type { Account, Session } from "../records.ts";
import {
	type LiveSession,
	type SessionRefusal,
	seen,
	sessionStanding,
} from "../session.ts";
import type { AccountId, SessionId } from "../values.ts";
import type { FlowContext } from "./context.ts";
import { loadAccount, readAccount } from "./find-account.ts";

type LoadAccount = (id: AccountId) => Promise<Account | undefined>;

/**
 * Loads a living session of this realm with its account, inside another flow's transaction. A
 * deletion of the account that is due is carried out first, and ends the session.
 *
 * @returns session and account, or `token-invalid` (no such session), `session-ended`,
 *   `account-blocked`, `account-deleted`
 */
export function loadSession(
	context: FlowContext,
	transaction: Transaction,
	id: SessionId,
): Promise<Outcome<LiveSession, SessionRefusal>> {
	return find(context, transaction, id, (accountId) =>
		loadAccount(context, transaction, accountId),
	);
}

/** As {@link loadSession}, outside of a transaction: opens one only when a deletion is due. */
export function readSession(
	context: FlowContext,
	id: SessionId,
): Promise<Outcome<LiveSession, SessionRefusal>> {
	return find(context, context.store, id, (accountId) =>
		readAccount(context, accountId),
	);
}

/**
 * Moves the idle limit of a session, inside another flow's transaction. Without such a limit nothing
 * is written.
 */
export async function noteSeen(
	context: FlowContext,
	transaction: Transaction,
	session: Session,
): Promise<Session> {
	if (context.policy.session.idleSeconds === undefined) return session;
	const moved = seen(session, context.now);
	if (moved !== session) await transaction.put("session", moved);
	return moved;
}

async function find(
	context: FlowContext,
	reader: Reader,
	id: SessionId,
	load: LoadAccount,
): Promise<Outcome<LiveSession, SessionRefusal>> {
	const session = await reader.get("session", id);
	if (session?.realm !== context.realm) return unknown();
	if (session.owner.kind === "client") return judge(context, { session });
	const account = await load(session.owner.accountId);
	if (account === undefined) return unknown();
	// Carrying out a deletion ends the sessions: what was read before is out of date then.
	const isFresh = account.deletedAt === undefined;
	const current = isFresh ? session : await reader.get("session", id);
	return judge(context, { session: current ?? session, account });
}

function judge(
	{ now, policy }: FlowContext,
	found: { readonly session: Session; readonly account?: Account },
): Outcome<LiveSession, SessionRefusal> {
	return sessionStanding(found, now, policy.session);
}

function unknown(): Outcome<never, "token-invalid"> {
	return refuse("token-invalid", { defect: "session-unknown" });
}

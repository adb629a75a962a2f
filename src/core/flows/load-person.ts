import { accept, type Outcome, refuse } from "../errors.ts";
import type { Transaction } from "../ports/store.ts";
import type { Account, Session } from "../records.ts";
import type { SessionRefusal } from "../session.ts";
import type { SessionId } from "../values.ts";
import type { FlowContext } from "./context.ts";
import { loadSession } from "./load-session.ts";

/** A session of a person that goes on. */
export interface PersonSession {
	readonly session: Session;
	readonly account: Account;
}

/**
 * As {@link loadSession}, for flows that serve people only: the session of an API client is none of
 * theirs.
 *
 * @returns session and account, or `token-invalid`, `session-ended`, `account-blocked`,
 *   `account-deleted`
 */
export async function loadPerson(
	context: FlowContext,
	transaction: Transaction,
	id: SessionId,
): Promise<Outcome<PersonSession, SessionRefusal>> {
	const live = await loadSession(context, transaction, id);
	if (!live.ok) return live;
	const { session, account } = live.value;
	return account === undefined
		? refuse("token-invalid", { defect: "session-unknown" })
		: accept({ session, account });
}

import { accessTokenEnd } from "../access-token.ts";
import { accept, type Outcome, refuse } from "../errors.ts";
import type { Reader, Transaction } from "../ports/store.ts";
import { ofSession, ownedBy } from "../record-keys.ts";
import type { AccessToken, Account, Session } from "../records.ts";
import { isComplete } from "../second-factor.ts";
import { sessionEnd } from "../session.ts";
import type { AccountId } from "../values.ts";
import type { FlowContext } from "./context.ts";

/** A session in use, with the opaque access token that is good the longest. */
export interface SessionInUse {
	readonly session: Session;
	readonly token: AccessToken;
}

/**
 * The sessions of a person that are in use: alive, complete, and with an opaque access token that is
 * good. Oldest first.
 */
export function listSessions(
	context: FlowContext,
	{ accountId }: { readonly accountId: AccountId },
): Promise<readonly SessionInUse[]> {
	return sessionsInUse(context, context.store, accountId);
}

/**
 * Whether a person may have one more session, inside another flow's transaction. The account's own
 * limit goes before that of the policy; without either, or where room is made by ending the oldest,
 * nothing is read.
 *
 * @returns nothing, or `session-limit-reached`
 */
export async function checkSessionLimit(
	context: FlowContext,
	transaction: Transaction,
	account: Account,
): Promise<Outcome<void, "session-limit-reached">> {
	const { maxPerAccount, atLimit } = context.policy.session;
	const limit = account.sessionLimit ?? maxPerAccount;
	if (limit === undefined || atLimit === "end-oldest") return accept(undefined);
	const inUse = await sessionsInUse(context, transaction, account.id);
	return inUse.length < limit
		? accept(undefined)
		: refuse("session-limit-reached", { limit });
}

async function sessionsInUse(
	{ policy, now }: FlowContext,
	reader: Reader,
	accountId: AccountId,
): Promise<readonly SessionInUse[]> {
	const inUse: SessionInUse[] = [];
	for (const session of await reader.list("session", ownedBy(accountId))) {
		if (!isComplete(session)) continue;
		if (sessionEnd(session, now, policy.session) !== undefined) continue;
		const tokens = await reader.list("access-token", ofSession(session.id));
		const token = longestLived(tokens, now);
		if (token !== undefined) inUse.push({ session, token });
	}
	return inUse;
}

function longestLived(
	tokens: readonly AccessToken[],
	now: number,
): AccessToken | undefined {
	let best: AccessToken | undefined;
	for (const token of tokens) {
		if (accessTokenEnd(token, now) !== undefined) continue;
		if (best === undefined || token.expiresAt >= best.expiresAt) best = token;
	}
	return best;
}

import { beginAccessToken } from "../access-token.ts";
import { accept, type Outcome } from "../errors.ts";
import type { Transaction } from "../ports/store.ts";
import type { AccessToken, Session } from "../records.ts";
import type { SessionRefusal } from "../session.ts";
import type { SessionId } from "../values.ts";
import type { FlowContext } from "./context.ts";
import { loadSession } from "./load-session.ts";

/**
 * Issues an opaque access token for a living session that exists already.
 *
 * @param command.seconds its life (default: as the policy says)
 * @returns the token, or `token-invalid` (no such session), `session-ended`, `account-blocked`,
 *   `account-deleted`
 */
export function issueAccessToken(
	context: FlowContext,
	command: { readonly sessionId: SessionId; readonly seconds?: number },
): Promise<Outcome<AccessToken, SessionRefusal>> {
	return context.store.transact(async (transaction) => {
		const live = await loadSession(context, transaction, command.sessionId);
		if (!live.ok) return live;
		const { session } = live.value;
		return accept(
			await putAccessToken(context, transaction, session, command.seconds),
		);
	});
}

/** Issues an opaque access token inside another flow's transaction. */
export async function putAccessToken(
	{ policy, now, random }: FlowContext,
	transaction: Transaction,
	session: Session,
	seconds?: number,
): Promise<AccessToken> {
	const token = beginAccessToken(session, policy.token, now, random, seconds);
	await transaction.put("access-token", token);
	return token;
}

/** As {@link putAccessToken}, where access tokens are opaque; else nothing is issued. */
export async function addAccessToken(
	context: FlowContext,
	transaction: Transaction,
	session: Session,
): Promise<{ readonly accessToken?: AccessToken }> {
	if (context.policy.token.form !== "opaque") return {};
	return { accessToken: await putAccessToken(context, transaction, session) };
}

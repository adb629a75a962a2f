import { accessTokenEnd, extended } from "../access-token.ts";
import { accept, type Outcome, refuse } from "../errors.ts";
import type { Reader, Transaction } from "../ports/store.ts";
import type { AccessToken } from "../records.ts";
import type { LiveSession, SessionRefusal } from "../session.ts";
import type { FlowContext } from "./context.ts";
import { loadSession, noteSeen, readSession } from "./load-session.ts";

/** A session that goes on by an opaque access token. */
export interface ResumedSession extends LiveSession {
	readonly token: AccessToken;
}

/**
 * Goes on with a session at a request that shows an opaque access token. Where tokens slide or
 * sessions have an idle limit, the request moves their ends; else nothing is written.
 *
 * @returns session, account and token, or `token-invalid` (no such token), `session-ended` (by the end
 *   of the session or that of the token: `revoked`, `expired`), `account-blocked`, `account-deleted`
 * @see NIST SP 800-63B-4 section 5 (session management); RFC 6749 section 1.4
 */
export function resumeByAccessToken(
	context: FlowContext,
	{ accessToken }: { readonly accessToken: string },
): Promise<Outcome<ResumedSession, SessionRefusal>> {
	const { token: tokens, session: sessions } = context.policy;
	if (!tokens.sliding && sessions.idleSeconds === undefined)
		return readByAccessToken(context, accessToken);
	return context.store.transact(async (transaction) => {
		const live = await loadByAccessToken(context, transaction, accessToken);
		if (!live.ok) return live;
		const seen = await noteSeen(context, transaction, live.value.session);
		const token = tokens.sliding
			? await extendToken(context, transaction, live.value.token)
			: live.value.token;
		return accept({ ...live.value, session: seen, token });
	});
}

/** As {@link resumeByAccessToken} inside another flow's transaction; no end moves. */
export async function loadByAccessToken(
	context: FlowContext,
	transaction: Transaction,
	text: string,
): Promise<Outcome<ResumedSession, SessionRefusal>> {
	const token = await find(context, transaction, text);
	if (token === undefined) return unknown();
	const live = await loadSession(context, transaction, token.sessionId);
	return judge(context, token, live);
}

/** As {@link resumeByAccessToken}; no end moves. */
export async function readByAccessToken(
	context: FlowContext,
	text: string,
): Promise<Outcome<ResumedSession, SessionRefusal>> {
	const token = await find(context, context.store, text);
	if (token === undefined) return unknown();
	return judge(context, token, await readSession(context, token.sessionId));
}

/** Gives a token its whole life again, inside another flow's transaction. */
export async function extendToken(
	{ policy, now }: FlowContext,
	transaction: Transaction,
	token: AccessToken,
): Promise<AccessToken> {
	const longer = extended(token, policy.token, now);
	if (longer !== token) await transaction.put("access-token", longer);
	return longer;
}

async function find(
	context: FlowContext,
	reader: Reader,
	text: string,
): Promise<AccessToken | undefined> {
	const token = await reader.get("access-token", text.toLowerCase());
	return token?.realm === context.realm ? token : undefined;
}

function judge(
	{ now }: FlowContext,
	token: AccessToken,
	live: Outcome<LiveSession, SessionRefusal>,
): Outcome<ResumedSession, SessionRefusal> {
	if (!live.ok) return live;
	const because = accessTokenEnd(token, now);
	if (because !== undefined) return refuse("session-ended", { because });
	return accept({ ...live.value, token });
}

function unknown(): Outcome<never, "token-invalid"> {
	return refuse("token-invalid", { defect: "session-unknown" });
}

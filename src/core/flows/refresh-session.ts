import { accept, type Outcome, type RefusalData, refuse } from "../errors.ts";
import type { Transaction } from "../ports/store.ts";
import type { RefreshToken, Session } from "../records.ts";
import {
	type RefreshDefect,
	refreshDefect,
	refreshTokenKey,
	replaced,
} from "../refresh-token.ts";
import type { LiveSession } from "../session.ts";
import type { FlowContext } from "./context.ts";
import { endSession, endSignIn } from "./end-sessions.ts";
import { addAccessToken } from "./issue-access-token.ts";
import { loadSession, noteSeen } from "./load-session.ts";
import { addTokens, type SignedIn } from "./open-session.ts";

type Refreshed = Outcome<SignedIn, "refresh-token-invalid" | "account-blocked">;

/**
 * Renews a session by its refresh token. With rotation a new token takes the place of the one shown;
 * whether that one lives on, and whether showing a dead one ends the session, is policy. How far the
 * second factor has come stays as it is. Where access tokens are opaque, a new one comes with it.
 *
 * @returns the session with the refresh token to use next, or `account-blocked`, or
 *   `refresh-token-invalid` with the reason: `unknown` (malformed, too), `session-ended`, `replaced`,
 *   `reused` (the session is ended now), `revoked`, `expired`
 * @see RFC 6749 section 6; RFC 9700 section 4.14
 */
export async function refreshSession(
	context: FlowContext,
	command: { readonly refreshToken: string },
): Promise<Refreshed> {
	return context.store.transact(async (transaction) => {
		const token = await genuineToken(
			context,
			transaction,
			command.refreshToken,
		);
		if (token === undefined) return dead("unknown");
		const live = await loadSession(context, transaction, token.sessionId);
		if (!live.ok) {
			return live.code === "account-blocked" ? live : dead("session-ended");
		}
		const defect = refreshDefect(token, context.policy.token, context.now);
		if (defect !== undefined) {
			return refuseToken(context, transaction, live.value.session, defect);
		}
		const text = command.refreshToken;
		return accept(await renew(context, transaction, live.value, token, text));
	});
}

/**
 * Ends the session of a refresh token and all others of the same sign-in, however the token itself
 * stands. A text that never was one, or a session that is over already, is no matter.
 */
export async function signOutByToken(
	context: FlowContext,
	command: { readonly refreshToken: string },
): Promise<void> {
	await context.store.transact(async (transaction) => {
		const token = await genuineToken(
			context,
			transaction,
			command.refreshToken,
		);
		const session =
			token && (await transaction.get("session", token.sessionId));
		if (session === undefined) return;
		await endSignIn(transaction, session, context.now, "signed-out");
	});
}

/** The record behind a refresh token of this realm; undefined for a text that never was one. */
export async function genuineToken(
	context: FlowContext,
	transaction: Transaction,
	text: string,
): Promise<RefreshToken | undefined> {
	const { digest, policy } = context;
	const presented = refreshTokenKey(text, policy.token, digest);
	if (presented === undefined) return undefined;
	const token = await transaction.get("refresh-token", presented.id);
	if (token?.realm !== context.realm) return undefined;
	return digest.equal(presented.digest, token.digest) ? token : undefined;
}

async function refuseToken(
	context: FlowContext,
	transaction: Transaction,
	session: Session,
	defect: RefreshDefect,
): Promise<Refreshed> {
	if (defect === "reused") {
		const ended = endSession(session, context.now, "token-reused");
		await transaction.put("session", ended);
	}
	return dead(defect);
}

async function renew(
	context: FlowContext,
	transaction: Transaction,
	live: LiveSession,
	token: RefreshToken,
	text: string,
): Promise<SignedIn> {
	const session = await noteSeen(context, transaction, live.session);
	const renewed = { ...live, session, firstSignIn: false };
	if (!context.policy.token.rotateRefresh) {
		const access = await addAccessToken(context, transaction, session);
		return { ...renewed, ...access, refreshToken: text };
	}
	await transaction.put("refresh-token", replaced(token, context.now));
	const next = await addTokens(context, transaction, session);
	return { ...renewed, ...next };
}

function dead(
	reason: RefusalData["refresh-token-invalid"]["reason"],
): Refreshed {
	return refuse("refresh-token-invalid", { reason });
}

import { accept, type Outcome, type RefusalData, refuse } from "../errors.ts";
import type { Transaction } from "../ports/store.ts";
import type { RefreshToken, Session } from "../records.ts";
import {
	parseRefreshToken,
	type RefreshDefect,
	refreshDefect,
	replaced,
} from "../refresh-token.ts";
import type { LiveSession } from "../session.ts";
import type { FlowContext } from "./context.ts";
import { endSession, endSignIn } from "./end-sessions.ts";
import { loadSession, noteSeen } from "./load-session.ts";
import { addRefreshToken, type SignedIn } from "./open-session.ts";

type Refreshed = Outcome<SignedIn, "refresh-token-invalid" | "account-blocked">;

/**
 * Renews a session by its refresh token. With rotation a new token takes the place of the one shown;
 * whether that one lives on, and whether showing a dead one ends the session, is policy. How far the
 * second factor has come stays as it is.
 *
 * @returns the session with the refresh token to use next, or `account-blocked`, or
 *   `refresh-token-invalid` with the reason: `unknown` (malformed, too), `session-ended`, `replaced`,
 *   `reused` (the session is ended now), `expired`
 * @see RFC 6749 section 6; RFC 9700 section 4.14
 */
export async function refreshSession(
	context: FlowContext,
	command: { readonly refreshToken: string },
): Promise<Refreshed> {
	const presented = parseRefreshToken(command.refreshToken);
	if (presented === undefined) return dead("unknown");
	return context.store.transact(async (transaction) => {
		const token = await genuineToken(context, transaction, presented);
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
	const presented = parseRefreshToken(command.refreshToken);
	if (presented === undefined) return;
	await context.store.transact(async (transaction) => {
		const token = await genuineToken(context, transaction, presented);
		const session =
			token && (await transaction.get("session", token.sessionId));
		if (session === undefined) return;
		await endSignIn(transaction, session, context.now, "signed-out");
	});
}

async function genuineToken(
	context: FlowContext,
	transaction: Transaction,
	presented: { readonly id: string; readonly secret: string },
): Promise<RefreshToken | undefined> {
	const token = await transaction.get("refresh-token", presented.id);
	if (token?.realm !== context.realm) return undefined;
	const digest = context.digest.sha256(presented.secret);
	return context.digest.equal(digest, token.digest) ? token : undefined;
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
	if (!context.policy.token.rotateRefresh)
		return { ...renewed, refreshToken: text };
	await transaction.put("refresh-token", replaced(token, context.now));
	const next = await addRefreshToken(context, transaction, session);
	return { ...renewed, refreshToken: next };
}

function dead(
	reason: RefusalData["refresh-token-invalid"]["reason"],
): Refreshed {
	return refuse("refresh-token-invalid", { reason });
}

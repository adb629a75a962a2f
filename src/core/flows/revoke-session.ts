import type { SessionEnd } from "../errors.ts";
import type { Session } from "../records.ts";
import type { SessionId } from "../values.ts";
import type { FlowContext } from "./context.ts";
import { endSession } from "./end-sessions.ts";

/** Ends one session as an operator's act. @returns the session; undefined when there is none */
export function revokeSession(
	context: FlowContext,
	{ sessionId }: { readonly sessionId: SessionId },
): Promise<Session | undefined> {
	return end(context, sessionId, "revoked");
}

/**
 * Ends one session as if its time had run out, without moving the clock.
 *
 * @param command.because which limit it is to have passed (default: the absolute one)
 * @returns the session; undefined when there is none
 */
export function expireSession(
	context: FlowContext,
	{
		sessionId,
		because = "expired",
	}: { readonly sessionId: SessionId; readonly because?: "idle" | "expired" },
): Promise<Session | undefined> {
	return end(context, sessionId, because);
}

function end(
	context: FlowContext,
	sessionId: SessionId,
	because: SessionEnd,
): Promise<Session | undefined> {
	return context.store.transact(async (transaction) => {
		const session = await transaction.get("session", sessionId);
		if (session?.realm !== context.realm) return undefined;
		const ended = endSession(session, context.now, because);
		if (ended !== session) await transaction.put("session", ended);
		return ended;
	});
}

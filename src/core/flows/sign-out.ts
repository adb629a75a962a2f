import type { SessionId } from "../values.ts";
import type { FlowContext } from "./context.ts";
import { endSession } from "./end-sessions.ts";

/**
 * Ends a session and with it all its tokens. A session that is over already keeps its first reason;
 * one that never was is no matter.
 */
export function signOut(
	context: FlowContext,
	{ sessionId }: { readonly sessionId: SessionId },
): Promise<void> {
	return context.store.transact(async (transaction) => {
		const session = await transaction.get("session", sessionId);
		if (session?.realm !== context.realm) return;
		const ended = endSession(session, context.now, "signed-out");
		if (ended !== session) await transaction.put("session", ended);
	});
}

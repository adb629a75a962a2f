import type { SessionId } from "../values.ts";
import type { FlowContext } from "./context.ts";
import { endSignIn } from "./end-sessions.ts";

/**
 * Ends a session and all others of the same sign-in, and with them all their tokens. A session that is
 * over already keeps its first reason; one that never was is no matter.
 */
export function signOut(
	context: FlowContext,
	{ sessionId }: { readonly sessionId: SessionId },
): Promise<void> {
	return context.store.transact(async (transaction) => {
		const session = await transaction.get("session", sessionId);
		if (session?.realm !== context.realm) return;
		await endSignIn(transaction, session, context.now, "signed-out");
	});
}

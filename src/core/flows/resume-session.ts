import { accept, type Outcome } from "../errors.ts";
import type { LiveSession, SessionRefusal } from "../session.ts";
import type { SessionId } from "../values.ts";
import type { FlowContext } from "./context.ts";
import { loadSession, noteSeen, readSession } from "./load-session.ts";

/**
 * Goes on with a session at an authenticated request. Where sessions have an idle limit, the request
 * moves it; where they have none, nothing is written.
 *
 * @returns the session and its account (none: an API client's), or `token-invalid` (no such
 *   session), `session-ended`, `account-blocked`, `account-deleted`
 * @see NIST SP 800-63B-4 section 5 (session management)
 */
export function resumeSession(
	context: FlowContext,
	{ sessionId }: { readonly sessionId: SessionId },
): Promise<Outcome<LiveSession, SessionRefusal>> {
	if (context.policy.session.idleSeconds === undefined)
		return readSession(context, sessionId);
	return context.store.transact(async (transaction) => {
		const live = await loadSession(context, transaction, sessionId);
		if (!live.ok) return live;
		const { session: loaded } = live.value;
		const session = await noteSeen(context, transaction, loaded);
		return accept({ ...live.value, session });
	});
}

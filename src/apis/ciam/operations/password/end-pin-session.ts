import { endPinSession as endSessionOfPin } from "../../../../core/flows/sign-in-with-pin.ts";
import type { SessionId } from "../../../../core/values.ts";
import { operation } from "../../operation.ts";

/** Ends a session in which a PIN logs in: GET /auth/session_token/invalidate, 3.4 (D). */
export const endPinSession = operation(
	"endPinSession",
	async ({ flow, query }) => {
		// One only if there is such a session.
		const pinSessionId = query.session_token as SessionId;
		const ended = await endSessionOfPin(flow, { pinSessionId });
		return ended.ok ? { status: 200, body: { IsPosted: true } } : ended;
	},
);

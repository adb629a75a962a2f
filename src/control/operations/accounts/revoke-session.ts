import { revokeSession as revoke } from "../../../core/flows/revoke-session.ts";
import type { SessionId } from "../../../core/values.ts";
import { sessionWire } from "../../accounts/session-wire.ts";
import { operation } from "../../operation.ts";
import { refuseHere } from "../../refusals.ts";
import { openRealm } from "../../target.ts";

/** Ends one session. `POST .../sessions/{session}/revoke`. */
export const revokeSession = operation("revokeSession", async (request) => {
	const target = await openRealm(request);
	if (!target.ok) return target;
	const { flow } = target.value;
	const { session: id } = request.path;
	// An id is looked up before anything is done with it; one that was made up finds nothing.
	const session = await revoke(flow, { sessionId: id as SessionId });
	return session === undefined
		? refuseHere("session-unknown", { session: id })
		: { status: 200, body: sessionWire(session, flow) };
});

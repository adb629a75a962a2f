import { inRealm } from "../../../core/record-keys.ts";
import { sessionListWire } from "../../accounts/session-wire.ts";
import { operation } from "../../operation.ts";
import { openRealm } from "../../target.ts";

/** Lists the sessions of a tenant. `GET .../sessions`. */
export const listSessions = operation("listSessions", async (request) => {
	const target = await openRealm(request);
	if (!target.ok) return target;
	const { flow } = target.value;
	const sessions = await flow.store.list("session", inRealm(flow.realm));
	const body = sessionListWire(sessions, flow, request.query.state);
	return { status: 200, body };
});

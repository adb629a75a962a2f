import { ownedBy } from "../../../core/record-keys.ts";
import { openAccount } from "../../accounts/open-account.ts";
import { sessionListWire } from "../../accounts/session-wire.ts";
import { operation } from "../../operation.ts";

/** Lists the sessions of an account. `GET .../accounts/{account}/sessions`. */
export const listAccountSessions = operation(
	"listAccountSessions",
	async (request) => {
		const target = await openAccount(request);
		if (!target.ok) return target;
		const { account, flow } = target.value;
		const sessions = await flow.store.list("session", ownedBy(account.id));
		const body = sessionListWire(sessions, flow, request.query.state);
		return { status: 200, body };
	},
);

import { listSessions } from "../../../../core/flows/list-sessions.ts";
import { operation } from "../../operation.ts";
import { toActiveSession } from "../../sessions/active-session.ts";
import { namedPerson } from "../../sessions/named-person.ts";

/** Lists where a person is logged in: GET /api/v2/access_token/activesession, 3.9 (T, D, C). */
export const listActiveSessions = operation(
	"listActiveSessions",
	async ({ flow, query }) => {
		const person = await namedPerson(flow, query);
		if (!person.ok) return person;
		const accountId = person.value.id;
		const sessions = await listSessions(flow, { accountId });
		const data = sessions.map(toActiveSession).reverse();
		return { status: 200, body: { data, nextCursor: 0 } };
	},
);

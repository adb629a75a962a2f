import { impersonate as openImpersonation } from "../../../../core/flows/impersonate.ts";
import { operation } from "../../operation.ts";
import { personOfUid } from "../../people/person-of-uid.ts";
import { originOf } from "../../sessions/origin.ts";
import { toTokenPair } from "../../sessions/token-wire.ts";

/** Opens a session without proof of the person: GET /manage/account/access_token, 3.9 (T, D). */
export const impersonate = operation(
	"impersonate",
	async ({ flow, query, exchange }) => {
		const person = await personOfUid(flow, query.uid);
		if (!person.ok) return person;
		const accountId = person.value.id;
		const opened = await openImpersonation(
			{ ...flow, origin: originOf(exchange) },
			{ accountId },
		);
		return opened.ok
			? { status: 200, body: toTokenPair(opened.value) }
			: opened;
	},
);

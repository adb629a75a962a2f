import { endedToken } from "../../core/access-token.ts";
import { putAccessToken } from "../../core/flows/issue-access-token.ts";
import type { AccessToken, Session } from "../../core/records.ts";
import { makeUuid } from "../../core/secrets.ts";
import type { Instant } from "../../core/values.ts";
import type { OpaqueTokens } from "../../pipeline/access-token-format.ts";
import { type Bend, type BendOrder, type Bends, sessionIn } from "./bend.ts";
import { endedLike, refreshTokenOf } from "./session-of-token.ts";

/** Whoever was given it was not given it here: nothing of it is known. */
const neverIssuedHere: Bend<OpaqueTokens> = {
	make: async ({ flow }) => makeUuid(flow.random),
};

/** The ways to make a reference that is worth nothing; it says nothing of itself. */
export const opaqueBends: Bends<OpaqueTokens> = {
	expired: {
		make: (order) =>
			issue(order, sessionIn(order), (token, now) => ({
				...token,
				expiresAt: now,
			})),
	},
	revoked: { make: (order) => issue(order, sessionIn(order), endedToken) },
	"other-world": neverIssuedHere,
	"other-tenant": neverIssuedHere,
	"session-unknown": neverIssuedHere,
	malformed: {
		make: async ({ flow }) => makeUuid(flow.random).slice(0, -1),
	},
	"session-ended": {
		make: async (order) =>
			issue(
				order,
				await endedLike(order.flow, sessionIn(order)),
				(token) => token,
			),
	},
	"refresh-token": {
		when: (_, { token }) => token.refreshSeconds > 0,
		make: (order) => refreshTokenOf(order.flow, sessionIn(order)),
	},
};

/** Issues a reference as a sign-in would, but for one change. */
function issue(
	{ flow }: BendOrder,
	session: Session,
	change: (token: AccessToken, now: Instant) => AccessToken,
): Promise<string> {
	return flow.store.transact(async (transaction) => {
		const token = await putAccessToken(flow, transaction, session);
		await transaction.put("access-token", change(token, flow.now));
		return token.id;
	});
}

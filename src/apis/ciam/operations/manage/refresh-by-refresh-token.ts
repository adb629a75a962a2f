import { refreshSession } from "../../../../core/flows/refresh-session.ts";
import { operation } from "../../operation.ts";
import { toTokenPair } from "../../sessions/token-wire.ts";

/** Gives a new pair of tokens: GET /manage/account/access_token/refresh, 3.9 5.2 (T, D). */
export const refreshByRefreshToken = operation(
	"refreshByRefreshToken",
	async ({ flow, query }) => {
		const refreshToken = query.refresh_Token;
		const renewed = await refreshSession(flow, { refreshToken });
		return renewed.ok
			? { status: 200, body: toTokenPair(renewed.value) }
			: renewed;
	},
);

import { slideAccessToken } from "../../../../core/flows/change-access-token.ts";
import { operation } from "../../operation.ts";
import { accessTokenOf } from "../../sessions/token-of.ts";
import { toTokens } from "../../sign-in/answers.ts";

/** Extends the access token: GET /auth/access_token/sliding_token, 3.9 (T, C). */
export const slideToken = operation(
	"slideToken",
	async ({ flow, principal }) => {
		const accessToken = accessTokenOf(principal).id;
		const slid = await slideAccessToken(flow, { accessToken });
		return slid.ok ? { status: 200, body: toTokens(slid.value.token) } : slid;
	},
);

import { refuse } from "../../../../core/errors.ts";
import { replaceAccessToken } from "../../../../core/flows/change-access-token.ts";
import { operation } from "../../operation.ts";
import { toTokens } from "../../sign-in/answers.ts";

/** Puts a new access token in the place of a good one: GET /api/v2/access_token/refresh, 3.9 7.3 (W, T, D, C). */
export const refreshByAccessToken = operation(
	"refreshByAccessToken",
	async ({ flow, query }) => {
		const { access_token: accessToken, expiresIn } = query;
		if (accessToken === undefined) return refuse("token-missing", {});
		const seconds = expiresIn === undefined ? undefined : expiresIn * 60;
		const changed = await replaceAccessToken(flow, { accessToken, seconds });
		return changed.ok
			? { status: 200, body: toTokens(changed.value.token) }
			: changed;
	},
);

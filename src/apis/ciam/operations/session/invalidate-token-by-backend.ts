import { refuse } from "../../../../core/errors.ts";
import { invalidateAccessToken } from "../../../../core/flows/change-access-token.ts";
import { operation } from "../../operation.ts";

/** Ends an access token: GET /api/v2/access_token/invalidate, 3.9 (T, D, N, C). */
export const invalidateTokenByBackend = operation(
	"invalidateTokenByBackend",
	async ({ flow, query }) => {
		const { access_token: accessToken, preventRefresh = false } = query;
		if (accessToken === undefined) return refuse("token-missing", {});
		const ended = await invalidateAccessToken(flow, {
			accessToken,
			preventRefresh,
		});
		return ended.ok
			? { status: 200, body: { IsPosted: true, isPosted: true } }
			: ended;
	},
);

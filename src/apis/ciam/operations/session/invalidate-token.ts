import { invalidateAccessToken } from "../../../../core/flows/change-access-token.ts";
import { operation } from "../../operation.ts";
import { shownToken } from "../../sign-in/shown-token.ts";

/** Ends an access token; its refresh token lives on unless it is to end too. */
export const invalidateToken = operation(
	"invalidateToken",
	async ({ flow, principal, query: { preventRefresh = false } }) => {
		const { id: accessToken } = shownToken(principal);
		const ended = await invalidateAccessToken(flow, {
			accessToken,
			preventRefresh,
		});
		return ended.ok ? { status: 200, body: { IsPosted: true } } : ended;
	},
);

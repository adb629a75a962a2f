import { revokeRefreshToken as revoke } from "../../../../core/flows/revoke-refresh-tokens.ts";
import { operation } from "../../operation.ts";

/** Ends a refresh token: GET /manage/account/access_token/refresh/revoke, 3.9 5.2 (T, D). */
export const revokeRefreshToken = operation(
	"revokeRefreshToken",
	async ({ flow, query }) => {
		const refreshToken = query.refresh_Token;
		const revoked = await revoke(flow, { refreshToken });
		return revoked.ok ? { status: 200, body: { IsDeleted: true } } : revoked;
	},
);

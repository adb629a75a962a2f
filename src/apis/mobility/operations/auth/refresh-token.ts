import { refreshSession } from "../../../../core/flows/refresh-session.ts";
import { operation } from "../../operation.ts";
import { toTokenResponse } from "../../wire.ts";

/** Renews the access token of a session: POST /refresh-token, M7 (R-mcp; rest C). */
export const refreshToken = operation("refreshToken", async (request) => {
	const renewed = await refreshSession(request.flow, {
		refreshToken: request.body.refreshToken,
	});
	if (!renewed.ok) return renewed;
	return { status: 200, body: await toTokenResponse(request, renewed.value) };
});

import { refreshSession } from "../../../../core/flows/refresh-session.ts";
import { operation } from "../../operation.ts";
import { personOf, refreshCookie } from "../../sign-in/answers.ts";
import {
	shownRefreshToken,
	wantedRefreshCookie,
} from "../../sign-in/refresh-cookie.ts";
import { signAccessToken } from "../../tokens.ts";
import { enveloped } from "../../wire.ts";

/** Renews the access token by the refresh cookie: POST /auth/refresh-token, L7 (S; rest C). */
export const refreshToken = operation("refreshToken", async (request) => {
	const { flow, world, policy, exchange } = request;
	const shown = shownRefreshToken(exchange) ?? "";
	const renewed = await refreshSession(flow, { refreshToken: shown });
	if (!renewed.ok) return renewed;
	const { session, account, refreshToken: next } = renewed.value;
	const person = personOf(account);
	const token = await signAccessToken(world, flow, session, person);
	const name = wantedRefreshCookie(exchange);
	return {
		status: 200,
		headers: [refreshCookie(name, next, policy)],
		body: enveloped(request, "renewed", { token }),
	};
});

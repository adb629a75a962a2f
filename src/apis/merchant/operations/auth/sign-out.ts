import { signOutByToken } from "../../../../core/flows/refresh-session.ts";
import { clearCookie } from "../../../../pipeline/cookies.ts";
import { operation } from "../../operation.ts";
import {
	refreshCookieNames,
	shownRefreshToken,
	wantedRefreshCookie,
} from "../../sign-in/refresh-cookie.ts";
import { done } from "../../wire.ts";

/** Ends the session of the refresh cookie: POST /auth/sign-out, L8 (S; rest C). */
export const signOut = operation("signOut", async (request) => {
	const { flow, policy, exchange, hint } = request;
	const wanted = wantedRefreshCookie(exchange);
	const shown = shownRefreshToken(exchange);
	if (shown !== undefined) await signOutByToken(flow, { refreshToken: shown });
	else hint(nothingEnded(wanted, refreshCookieNames(exchange)));
	return {
		status: 200,
		headers: [clearCookie(wanted, { isSecure: policy.cookie.secure })],
		body: done(request, "signed-out"),
	};
});

function nothingEnded(wanted: string, [other]: readonly string[]): string {
	const instead =
		other === undefined
			? "send the request with credentials"
			: `the cookie ${other} was: send the id at its end as x-user-id`;
	return `No session was ended, since no cookie ${wanted} was sent; ${instead}.`;
}

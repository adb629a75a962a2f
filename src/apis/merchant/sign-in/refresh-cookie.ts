import type { AccountId } from "../../../core/values.ts";
import { cookieOf, cookiesOf } from "../../../pipeline/cookies.ts";
import { type Exchange, headerOf } from "../../../pipeline/exchange.ts";
import { objectIdOf } from "../people/object-id.ts";
import type { Origin } from "./otp-token.ts";

type Sent = Pick<Exchange, "headers">;

const appCookie = "refreshToken";

/** The name of the refresh cookie of a sign-in: that of the backoffice depends on the person (S, C). */
export function refreshCookieName(origin: Origin, id: AccountId): string {
	return origin === "dashboard" ? `${appCookie}_${objectIdOf(id)}` : appCookie;
}

/** The name of the refresh cookie a request means: with `x-user-id` that of the person (S, C). */
export function wantedRefreshCookie({ headers }: Sent): string {
	const userId = headerOf(headers, "x-user-id");
	return userId === undefined ? appCookie : `${appCookie}_${userId}`;
}

/** The refresh token that a request shows, if it does. */
export function shownRefreshToken(exchange: Sent): string | undefined {
	return cookieOf(exchange, wantedRefreshCookie(exchange));
}

/** Names of all refresh cookies of a request. */
export function refreshCookieNames(exchange: Sent): readonly string[] {
	return cookiesOf(exchange)
		.map(([name]) => name)
		.filter((name) => name === appCookie || name.startsWith(`${appCookie}_`));
}

import type {
	CredentialProof,
	CredentialRequest,
	SchemeCheck,
} from "../../../pipeline/api-definition.ts";
import { headerOf } from "../../../pipeline/exchange.ts";
import { refuseHere } from "../refusals.ts";
import {
	refreshCookieNames,
	shownRefreshToken,
	wantedRefreshCookie,
} from "../sign-in/refresh-cookie.ts";

/**
 * Whether a request has the refresh cookie it means. Whom it is of is found when it is used. Role
 * `living-session`: it must have one; without a role nothing is demanded.
 */
export const refreshSchemes: {
	readonly refreshCookie: SchemeCheck;
	readonly backofficeUser: SchemeCheck;
} = {
	refreshCookie: {
		isPresented: ({ exchange }) => shownRefreshToken(exchange) !== undefined,
		check: checkCookie,
	},
	backofficeUser: {
		isPresented: ({ exchange }) =>
			headerOf(exchange.headers, "x-user-id") !== undefined,
		check: checkCookie,
	},
};

async function checkCookie(
	{ exchange }: CredentialRequest,
	roles: readonly string[],
): Promise<CredentialProof> {
	const isDemanded = roles.includes("living-session");
	if (!isDemanded || shownRefreshToken(exchange) !== undefined)
		return { ok: true };
	return refuseHere("refresh-cookie-missing", {
		wanted: wantedRefreshCookie(exchange),
		sent: refreshCookieNames(exchange),
	});
}

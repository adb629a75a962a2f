import type { SessionEnd, TokenDefect } from "../../../core/errors.ts";
import type { ErrorRow, RefusalSite } from "../../../pipeline/error-table.ts";
import { headerOf } from "../../../pipeline/exchange.ts";
import { named } from "../operation-name.ts";
import { bearerWanted, notHere, type Rows } from "./rows.ts";

/** Who is asking, and how far their sign-in has come (L-auth; numbers and codes C). */
export const callerErrors: Rows<
	| "token-missing"
	| "token-invalid"
	| "session-ended"
	| "sign-in-not-waiting"
	| "authorization-mismatch"
	| "second-factor-not-enabled"
	| "refresh-cookie-missing"
	| "refresh-token-invalid"
	| "tenant-unknown"
	| "tenant-mismatch"
	| "second-factor-required"
	| "principal-not-permitted"
	| "subject-required"
	| "subject-not-owned"
> = {
	"token-missing": (_, { operationId }) => ({
		status: 401,
		code: "AUTHORIZATION_REQUIRED",
		hint:
			operationId === "verifyOtp"
				? "The switch otp.strictAuthorization of this world is on: send Authorization: Bearer with the value of otpValidationToken, which the login of an app returns as data.otpValidationToken."
				: "Send Authorization: Bearer {token} with the token of a finished sign-in.",
		headers: bearerWanted,
	}),
	"token-invalid": ({ defect }, site) =>
		site.operationId === "verifyOtp"
			? notWaiting(cookieHints[defect] ?? otherCookieHint)
			: invalidAccess(accessHint(defect, site)),
	"session-ended": ({ because }, { operationId }) => {
		if (because === "account-blocked") return blocked;
		return operationId === "verifyOtp"
			? notWaiting(
					`${waitingEnds[because] ?? "The sign-in has ended"}. ${again}`,
				)
			: invalidAccess(
					"The session of this token has ended, and the switch signOut.killsAccess of this world is on; sign in again.",
				);
	},
	"sign-in-not-waiting": ({ because }) =>
		notWaiting(
			because === "cookie-missing"
				? "Send the cookie otpValidationToken of the login: the request needs credentials, as in fetch(url, { credentials: 'include' })."
				: `This sign-in is finished already. ${again}`,
		),
	"authorization-mismatch": ({ isStrict }) => ({
		status: 401,
		code: "AUTHORIZATION_MISMATCH",
		hint: isStrict
			? "The switch otp.strictAuthorization of this world is on: the bearer token must be the value of the cookie otpValidationToken. The token of the login is null, so never send that."
			: "The bearer token belongs to somebody else than the cookie otpValidationToken; leave the header out.",
		headers: bearerWanted,
	}),
	"second-factor-not-enabled": {
		status: 401,
		code: "TWO_FACTOR_NOT_ENABLED",
		hint: "This person has no second factor any more: sign in again, the login gives the token at once.",
	},
	"refresh-cookie-missing": ({ wanted, sent }, site) => ({
		status: 401,
		code: "INVALID_REFRESH_TOKEN",
		hint: missingCookieHint(wanted, sent, site),
	}),
	"refresh-token-invalid": ({ reason }) => ({
		status: 401,
		code: "INVALID_REFRESH_TOKEN",
		hint: refreshHints[reason],
	}),
	"tenant-unknown": {
		status: 404,
		code: "NOT_FOUND",
		hint: "This API has one tenant only.",
	},
	"tenant-mismatch": notHere,
	"second-factor-required": notHere,
	"principal-not-permitted": notHere,
	"subject-required": notHere,
	"subject-not-owned": notHere,
};

/** The row of somebody whom an operator blocked. */
export const blocked: ErrorRow = {
	status: 401,
	code: "ACCOUNT_BLOCKED",
	hint: "An operator blocked this account; only an operator can reinstate it (here: the control plane).",
};

const again = `Call ${named("signInManager")} again.`;

const otherCookieHint = `The cookie otpValidationToken is not one of this world. ${again}`;

const cookieHints: { readonly [defect in TokenDefect]?: string } = {
	expired: `A sign-in waits for its second factor for ten minutes; this one has waited too long. ${again}`,
	"session-unknown": `This world knows no such sign-in, perhaps after a reset. ${again}`,
};

const waitingEnds: { readonly [end in SessionEnd]?: string } = {
	"second-factor-exhausted": "Too many wrong codes ended this sign-in",
	expired: "The sign-in has waited too long for its second factor",
	"password-changed": "The password was changed, which ends all sign-ins",
	"signed-out": "The sign-in was signed out",
};

/** The row of a request behind which no sign-in waits. */
function notWaiting(hint: string): ErrorRow {
	return { status: 401, code: "OTP_SESSION_MISSING", hint };
}

/** The row of an access token that is not good. */
export function invalidAccess(hint: string): ErrorRow {
	const code = "INVALID_ACCESS_TOKEN";
	return { status: 401, code, hint, headers: bearerWanted };
}

function accessHint(defect: TokenDefect, { exchange }: RefusalSite): string {
	const header = headerOf(exchange.headers, "authorization") ?? "";
	if (/^bearer +(null|undefined)$/i.test(header))
		return `The header says "Bearer null": the second factor is pending, so call ${named("verifyOtp")} with the cookie first.`;
	switch (defect) {
		case "expired":
			return `The access token has expired; renew it with ${named("refreshToken")}.`;
		case "type":
			return `This is not an access token; the value of otpValidationToken is good for ${named("verifyOtp")} only.`;
		case "malformed":
			return "This is not an access token; write the header as Authorization: Bearer {token}. A refresh token travels in its cookie only.";
		default:
			return "The access token is not one of this world, or not valid at this moment; sign in to the world you call.";
	}
}

function missingCookieHint(
	wanted: string,
	sent: readonly string[],
	{ exchange }: RefusalSite,
): string {
	const hasUserId = headerOf(exchange.headers, "x-user-id") !== undefined;
	const other = sent[0];
	if (!hasUserId && other !== undefined)
		return `The cookie ${other} was sent: add the header x-user-id with the id at its end.`;
	if (hasUserId)
		return `No cookie ${wanted} was sent${other === undefined ? "" : `, but ${other}`}; x-user-id must be the id of the person whose session it is.`;
	return "The refresh token travels in a cookie only, not in the body and not as bearer: send the request with credentials, as in fetch(url, { credentials: 'include' }).";
}

const refreshHints = {
	unknown:
		"This world knows no such refresh token, perhaps after a reset; sign in again.",
	expired: "The refresh token has expired; sign in again.",
	"session-ended":
		"The session of this refresh token has ended, by sign-out, a new password, an operator or reuse; sign in again.",
	replaced:
		"A newer refresh token has taken the place of this one; keep the cookie of the latest answer.",
	reused:
		"This refresh token was used before: each renewal sets the cookie anew, and showing an older one ends the session. Sign in again.",
	revoked: "This refresh token was revoked. Sign in again.",
} as const;

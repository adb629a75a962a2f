import type { SessionEnd, TokenDefect } from "../../../core/errors.ts";
import type { ErrorRow, RefusalSite } from "../../../pipeline/error-table.ts";
import type { Header } from "../../../pipeline/exchange.ts";
import { named } from "../operation-name.ts";
import type { Rows } from "./rows.ts";

const challenge: readonly Header[] = [["www-authenticate", "Bearer"]];

const signInAgain = `sign in again, for example with ${named("signInEmail")}`;

const noTokenHint = `Send Authorization: Bearer {accessToken}. ${named("signInEmail")} issues one. A code send answers 204 and never tokens: confirm its code with ${named("signInPhoneNumber")} or ${named("signInEmailCode")} first.`;

/** Who is asking, and how far their session has come. Source: fact sheet 5, 9 (C); W-maas. */
export const callerErrors: Rows<
	| "tenant-mismatch"
	| "token-missing"
	| "token-invalid"
	| "session-ended"
	| "second-factor-required"
	| "principal-not-permitted"
	| "subject-required"
	| "subject-not-owned"
> = {
	"tenant-mismatch": ({ tokenTenant, tenant }) => ({
		status: 403,
		code: "A196",
		hint: `The token was issued for tenant ${tokenTenant}; this path is tenant ${tenant}. Sign in under /v1/${tenant}/auth.`,
	}),
	"token-missing": (_, { operationId }) => ({
		status: 401,
		code: "AUTH91",
		hint: missingTokenHint(operationId),
		headers: challenge,
	}),
	"token-invalid": ({ defect }) => invalidBearer(defectHints[defect]),
	"session-ended": ({ because }) => ended(because),
	"second-factor-required": ({ enrolled }) => ({
		status: 403,
		code: "AUTH93",
		hint: enrolled
			? `The sign-in said mfaRequired: finish it with ${named("validateTwoFactorCode")}.`
			: `The sign-in said mfaSetupRequired: call ${named("issueTwoFactorSecret")} or ${named("issueTwoFactorQrCode")}, then ${named("enableTwoFactor")}.`,
	}),
	// Only createCustomer names roles that a person's token lacks: for a person it is a signed request.
	"principal-not-permitted": ({ needed }) => ({
		status: 401,
		code: "A190",
		hint: `The token is not one of ${needed}, so sign the request: add the query parameters signature and timestamp.`,
	}),
	"subject-required": {
		status: 403,
		code: "A194",
		hint: "An API client acts for a person: add the header GoUrban-Impersonate with the uuid of an account that this client created.",
	},
	"subject-not-owned": ({ subject }) => ({
		status: 403,
		code: "A195",
		hint: `This API client did not create the account ${subject}; impersonate one whose uuid ${named("createCustomer")} returned to it.`,
	}),
};

const defectHints: { readonly [Defect in TokenDefect]: string } = {
	malformed:
		"This is not an access token; write the header as Authorization: Bearer {accessToken}, with one blank and no quotes.",
	algorithm: "The token is signed with another algorithm than ES256.",
	header:
		"The token's header holds members that are refused, such as jku, jwk or an unknown crit.",
	key: "The token is signed with a key that is not this world's; each world has its own, so sign in to the world you call.",
	signature: "The signature of the token does not fit its content.",
	type: "This token is of another type, such as a signed profile; send the accessToken of a sign-in.",
	issuer:
		"The token comes from another issuer; sign in to the world and tenant you call.",
	audience:
		"The token is meant for another audience; sign in to the world and tenant you call.",
	"not-yet-valid":
		"The token is not valid yet on the clock of this world; was the clock set back?",
	expired: `The access token has expired; renew it with ${named("refreshToken")}.`,
	"session-unknown": `This world knows no such session, perhaps after a reset; ${signInAgain}.`,
	"not-an-access-token": `This is a refresh token; send it in the body of ${named("refreshToken")} and the accessToken as bearer.`,
};

const endHints: { readonly [End in SessionEnd]: string } = {
	"signed-out": `This session was ended by ${named("logout")}; ${signInAgain}.`,
	revoked: `An operator ended this session; ${signInAgain}.`,
	idle: `This session ended for want of requests; ${signInAgain}.`,
	expired: `This session has reached its longest life; ${signInAgain}.`,
	"password-changed": `The password was reset, which ends all sessions; ${signInAgain}.`,
	"account-blocked": "An operator blocked this account.",
	"account-deleted": "This account was deleted.",
	"second-factor-exhausted": `Too many wrong codes of the authenticator app ended this session; ${signInAgain}.`,
	"used-up": `The token of this session was good for one act; ${signInAgain}.`,
	displaced: `The person signed in elsewhere, which under this policy ends the oldest session; ${signInAgain}.`,
	"token-reused": `A refresh token was shown twice, which ends the session under this policy; ${signInAgain}.`,
};

function ended(because: SessionEnd): ErrorRow {
	const hint = endHints[because];
	if (because === "account-blocked")
		return { status: 403, code: "U131", hint: `${hint} Its tokens are dead.` };
	if (because === "account-deleted")
		return { status: 403, code: "U192", hint: `${hint} Its tokens are dead.` };
	return invalidBearer(hint);
}

function invalidBearer(hint: string): ErrorRow {
	return { status: 401, code: "AUTH92", hint, headers: challenge };
}

function missingTokenHint(operationId: RefusalSite["operationId"]): string {
	return operationId === "checkPhoneVerification"
		? `${noTokenHint} This operation only verifies the number of a signed-in profile.`
		: noTokenHint;
}

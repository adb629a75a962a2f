import type { SessionEnd, TokenDefect } from "../../../core/errors.ts";
import type { ErrorRow, RefusalSite } from "../../../pipeline/error-table.ts";
import { named } from "../operation-name.ts";
import {
	conflict,
	forbidden,
	gate,
	isAt,
	notHere,
	type Rows,
	unauthorized,
} from "./rows.ts";

/** Who is asking, and what they may do (fact sheet 1.3, 8.1, 8.2). */
export const callerErrors: Rows<
	| "api-key-missing"
	| "api-key-unknown"
	| "api-key-restricted"
	| "token-missing"
	| "token-invalid"
	| "session-ended"
	| "scope-too-narrow"
	| "assurance-too-low"
	| "principal-not-permitted"
	| "account-blocked"
	| "account-deleted"
	| "identity-not-theirs"
	| "tenant-unknown"
	| "tenant-mismatch"
	| "second-factor-required"
	| "subject-required"
	| "subject-not-owned"
> = {
	"api-key-missing": ({ header }) =>
		unauthorized(`Send the key of the programme in the header ${header}.`),
	"api-key-unknown": unauthorized(
		"The api-key is none of this world: its scenario names the known ones in apiKeys.",
	),
	"api-key-restricted": (_, site) =>
		withoutPermission(
			site,
			"This api-key is restricted in this world; its scenario says so.",
		),
	"token-missing": (_, site) =>
		badToken(
			site,
			"Send Authorization: Bearer {token} with the token of a sign-in.",
		),
	"token-invalid": ({ defect }, site) => badToken(site, defectHint(defect)),
	"session-ended": ({ because }, site) => {
		if (because === "account-blocked") return inactive(site);
		return because === "account-deleted"
			? gone(site)
			: badToken(
					site,
					`${endHints[because] ?? "The session has ended"}; sign in again.`,
				);
	},
	"scope-too-narrow": ({ scope }, site) => {
		if (scope === "password-change")
			return badToken(
				site,
				`This is the temporary token of an expired password: it opens ${named("updatePassword")} only.`,
			);
		return gate(
			"ACCESS_TOKEN_REQUIRED",
			site,
			`This is an auth token: exchange it at ${named("createAccessToken")} first.`,
		);
	},
	"assurance-too-low": ({ needed }, site) =>
		gate(
			"STEP_UP_REQUIRED",
			site,
			needed === "stepped-up"
				? `This very token must be stepped-up: ${named("issueStepUpCode")}, then ${named("verifyStepUpCode")}.`
				: `The user has not stepped up for 180 days, or has reset the password since: ${named("issueStepUpCode")}, then ${named("verifyStepUpCode")}.`,
		),
	"principal-not-permitted": ({ needed }, site) =>
		withoutPermission(site, `Only the token of ${needed} opens this.`),
	"account-blocked": (_, site) => inactive(site),
	"account-deleted": (_, site) => gone(site),
	"identity-not-theirs": forbidden(
		`The identity is none of this user's: ${named("listIdentities")} tells which are.`,
	),
	"tenant-unknown": {
		status: 404,
		code: "NOT_FOUND",
		hint: "This API has one programme only.",
	},
	"tenant-mismatch": notHere,
	"second-factor-required": notHere,
	"subject-required": notHere,
	"subject-not-owned": notHere,
};

/** The exchange answers everything that is wrong with a token by 403, the sign-ins all but the key. */
function badToken(site: RefusalSite, hint: string): ErrorRow {
	return isAt(site, "createAccessToken") ? forbidden(hint) : unauthorized(hint);
}

function withoutPermission(site: RefusalSite, hint: string): ErrorRow {
	return isSignIn(site)
		? forbidden(hint)
		: gate("INSUFFICIENT_PERMISSIONS", site, hint);
}

/** Whether a refusal was met at one of the operations whose 403 says nothing. */
export function isSignIn(site: RefusalSite): boolean {
	return isAt(
		site,
		"loginWithPassword",
		"loginViaBiometrics",
		"createAccessToken",
	);
}

const inactiveHint =
	"An operator made this user inactive; only an operator can undo it (here: the control plane).";

function inactive(site: RefusalSite): ErrorRow {
	if (isSignIn(site)) return forbidden(inactiveHint);
	return isAt(site, "enrolOtp", "verifyOtpEnrolment", "unlinkPush")
		? conflict("CREDENTIALS_INACTIVE", inactiveHint)
		: unauthorized(inactiveHint);
}

function gone(site: RefusalSite): ErrorRow {
	const hint = "The user was deleted.";
	if (isSignIn(site)) return forbidden(hint);
	const tells = isAt(
		site,
		"listIdentities",
		"listFactors",
		"enrolOtp",
		"verifyOtpEnrolment",
		"enrolPush",
		"unlinkPush",
	);
	return tells ? { status: 404, code: "NOT_FOUND", hint } : unauthorized(hint);
}

const endHints: { readonly [end in SessionEnd]?: string } = {
	idle: "The token was not used for five minutes, which ends it",
	"signed-out": "The user signed out, which ends all tokens of the sign-in",
	"password-changed": "The password was reset, which ends all tokens",
	"used-up": "The temporary token was used: it is good for one new password",
	revoked: "An operator ended the session",
	displaced:
		"The user signed in elsewhere, which under this policy ends the oldest session",
};

function defectHint(defect: TokenDefect): string {
	switch (defect) {
		case "malformed":
			return "This is not a token of this API; write the header as Authorization: Bearer {token}.";
		case "session-unknown":
			return "This world knows no such session, perhaps after a reset; sign in again.";
		default:
			return "The token is not one of this world; sign in to the world you call.";
	}
}

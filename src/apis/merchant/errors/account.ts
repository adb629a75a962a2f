import type { ErrorRow, RefusalSite } from "../../../pipeline/error-table.ts";
import { named } from "../operation-name.ts";
import { blocked, invalidAccess } from "./caller.ts";
import { notHere, type Rows } from "./rows.ts";

/** Accounts and what is known of them (L-auth; numbers and codes C). */
export const accountErrors: Rows<
	| "account-unknown"
	| "account-exists"
	| "account-blocked"
	| "account-locked"
	| "account-deleted"
	| "identifier-taken"
	| "identifier-unverified"
	| "identifier-missing"
	| "already-verified"
	| "profile-incomplete"
	| "field-not-editable"
	| "age-below-minimum"
	| "age-above-maximum"
	| "secret-mismatch"
	| "sign-in-method-unavailable"
	| "wrong-door"
	| "vpn-required"
	| "provider-token-refused"
> = {
	"account-unknown": (_, site) => unknownAccount(site),
	"account-blocked": (_, { operationId }) =>
		operationId === "refreshToken"
			? { ...blocked, code: "INVALID_REFRESH_TOKEN" }
			: blocked,
	"account-locked": ({ retryAfterSeconds }) => ({
		status: 401,
		code: "ACCOUNT_LOCKED",
		hint:
			retryAfterSeconds === undefined
				? `This account is locked until an operator or a password reset (${named("sendPasswordReset")}) releases it.`
				: `Too many wrong passwords locked this account for another ${retryAfterSeconds} s; the right one does not help.`,
		...(retryAfterSeconds !== undefined && {
			headers: [["retry-after", String(retryAfterSeconds)]],
		}),
	}),
	"account-deleted": (_, site) => unknownAccount(site),
	"identifier-taken": {
		status: 400,
		code: "USER_ALREADY_EXISTS",
		hint: "Emails are compared without regard to case. Sign in, or reset the password.",
	},
	"identifier-unverified": {
		status: 401,
		code: "EMAIL_NOT_VERIFIED",
		hint: "The switch requireEmailVerification of this world is on: open the link of the verification mail (see the outbox).",
	},
	"secret-mismatch": {
		status: 400,
		code: "INVALID_CREDENTIALS",
		hint: `No account has this pair of email and password. The journal tells which of the two was wrong; ${named("sendPasswordReset")} leads to a new password.`,
	},
	"wrong-door": ({ role, door }) => ({
		status: 400,
		code: "INVALID_CREDENTIALS",
		hint:
			door === "none"
				? `The password is right but the role ${role} signs in nowhere.`
				: `The password is right but ${role} signs in at ${named(door)}.`,
	}),
	"vpn-required": {
		status: 401,
		code: "VPN_REQUIRED",
		hint: "The switch vpn of this world is off, so a super admin counts as outside.",
	},
	"account-exists": notHere,
	"identifier-missing": notHere,
	"already-verified": notHere,
	"profile-incomplete": notHere,
	"field-not-editable": notHere,
	"age-below-minimum": notHere,
	"age-above-maximum": notHere,
	"sign-in-method-unavailable": notHere,
	"provider-token-refused": notHere,
};

/** What an account that is not there looks like, by what was asked for. */
function unknownAccount({ operationId }: RefusalSite): ErrorRow {
	switch (operationId) {
		case "sendPasswordReset":
			return {
				status: 404,
				code: "USER_NOT_FOUND",
				hint: "No account has this email, or it is that of a super admin, who cannot reset a password here. This vendor tells; do not expect 200 for an unknown address.",
			};
		case "probeSession":
			return invalidAccess("The account of this token is gone.");
		case "verifyOtp":
			return {
				status: 401,
				code: "OTP_SESSION_MISSING",
				hint: "The account of this sign-in is gone.",
			};
		default:
			return {
				status: 400,
				code: "INVALID_CREDENTIALS",
				hint: `No account has this pair of email and password. The journal tells which of the two was wrong; ${named("register")} makes an account.`,
			};
	}
}

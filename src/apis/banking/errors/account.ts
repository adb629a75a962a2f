import type { ErrorRow, RefusalSite } from "../../../pipeline/error-table.ts";
import { accountOf } from "../../../pipeline/principal.ts";
import { named } from "../operation-name.ts";
import { isSignIn } from "./caller.ts";
import { badRequest } from "./input.ts";
import {
	conflict,
	forbidden,
	isAt,
	newerConflict,
	type Rows,
	unauthorized,
} from "./rows.ts";

/** People, their addresses and their numbers (fact sheet 3, 4, 6, 8.3). */
export const accountErrors: Rows<
	| "account-unknown"
	| "account-locked"
	| "secret-mismatch"
	| "user-unknown"
	| "identifier-taken"
	| "identifier-malformed"
	| "identifier-missing"
	| "already-verified"
> = {
	"account-unknown": (_, site) => unknownAccount(site),
	"account-locked": ({ retryAfterSeconds }) => ({
		status: 423,
		code: "LOCKED",
		hint:
			retryAfterSeconds === undefined
				? "This user is locked until an operator or a password reset releases it."
				: `Wrong passwords locked this user for another ${retryAfterSeconds} s; the right one does not help.`,
	}),
	"secret-mismatch": ({ hasPassword }, site) =>
		isAt(site, "updatePassword")
			? conflict("PASSWORD_INCORRECT", "The old password is wrong.")
			: forbidden(
					hasPassword
						? "The password is wrong. After three in a row the user is locked for 30 minutes."
						: `This user has no password yet: ${named("createPassword")}.`,
				),
	"user-unknown": ({ id }, site) =>
		isAt(site, "validateInvite", "consumeInvite")
			? conflict("INVITE_OR_INVITE_CODE_INVALID", `Nobody has the id ${id}.`)
			: {
					status: 404,
					code: "NOT_FOUND",
					hint: `Nothing here has the id ${id}; that of a root user is rootUser.id.id.`,
				},
	"identifier-taken": (_, site) =>
		isAt(site, "createUser")
			? conflict("EMAIL_NOT_UNIQUE", takenHint)
			: conflict("ROOT_EMAIL_NOT_UNIQUE", takenHint),
	"identifier-malformed": ({ identifier }, site) =>
		identifier === "email" ? badEmail(site) : badPhone(site),
	"identifier-missing": (_, site) => noPhone(site),
	"already-verified": newerConflict(
		"ALREADY_VERIFIED",
		"EMAIL_NOT_FOUND",
		"The address is verified already; nothing was sent.",
	),
};

const takenHint =
	"Addresses are compared without regard to case, and each is good for one user.";

function unknownAccount(site: RefusalSite): ErrorRow {
	const hint = "Nobody has this address.";
	if (isSignIn(site)) return forbidden(hint);
	if (isAt(site, "startLostPassword"))
		return conflict("ACCOUNT_NOT_FOUND", hint);
	if (isAt(site, "resumeLostPassword"))
		return conflict("INVALID_NONCE_OR_EMAIL", hint);
	if (isAt(site, "sendConsumerEmailCode", "sendCorporateEmailCode"))
		return conflict("EMAIL_NOT_FOUND", hint);
	if (isAt(site, "verifyConsumerEmail", "verifyCorporateEmail"))
		return conflict("VERIFICATION_CODE_INVALID", hint);
	return isAt(site, "validateInvite", "consumeInvite")
		? conflict("INVITE_OR_INVITE_CODE_INVALID", "There is no such user.")
		: unauthorized("The user behind the token is gone.");
}

function badEmail(site: RefusalSite): ErrorRow {
	const fieldName = isAt(site, "createConsumer", "createCorporate")
		? "rootUser.email"
		: "email";
	const field = { fieldName, error: "REGEX", params: ["email"] } as const;
	const message = "The request is not valid.";
	return badRequest(message, [field], site, "Send a complete email address.");
}

function badPhone(site: RefusalSite): ErrorRow {
	const hint =
		"Country code (with plus sign) and number must make an E.164 number.";
	if (isAt(site, "createConsumer", "createCorporate", "createUser"))
		return conflict("MOBILE_OR_COUNTRY_CODE_INVALID", hint);
	if (!isAt(site, "consumeInvite"))
		return conflict("MOBILE_NUMBER_INVALID", hint);
	const fieldName = "mobile.number";
	const field = { fieldName, error: "REGEX", params: [] } as const;
	return badRequest("The request is not valid.", [field], site, hint);
}

/** Somebody whose number cannot be reached has one on paper only. */
function noPhone(site: RefusalSite): ErrorRow {
	const hasMobile = accountOf(site.principal)?.profile.mobile !== undefined;
	if (isAt(site, "issueStepUpCode"))
		return newerConflict(
			"MOBILE_NUMBER_INVALID",
			"CHANNEL_NOT_REGISTERED",
			"The user's mobile number is no E.164 number.",
		);
	return hasMobile && isAt(site, "enrolOtp")
		? conflict(
				"MOBILE_NUMBER_INVALID",
				"The user's mobile number is no E.164 number.",
			)
		: conflict(
				"MOBILE_NUMBER_NOT_AVAILABLE",
				"The user has no mobile number that can be reached.",
			);
}

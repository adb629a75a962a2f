import type { ErrorRow, RefusalSite } from "../../../pipeline/error-table.ts";
import { named } from "../operation-name.ts";
import { notHere, type Rows } from "./rows.ts";

/** Codes and links, and what of the core this API never asks for (L-auth; numbers and codes C). */
export const proofErrors: Rows<
	| "code-mismatch"
	| "code-expired"
	| "attempts-exhausted"
	| "challenge-unknown"
	| "resend-too-soon"
	| "totp-mismatch"
	| "totp-not-enrolled"
	| "totp-already-enrolled"
	| "terms-unknown"
	| "terms-not-accepted"
	| "terms-outdated"
	| "proofing-unavailable"
	| "proofing-already-approved"
	| "proofing-not-approved"
	| "obligation-open"
> = {
	"code-mismatch": ({ purpose, attemptsLeft, fitsOther = false }) =>
		purpose === "second-factor"
			? wrongCode(
					fitsOther
						? "This is a code of the authenticator app: send it in otp, not in emailOtp."
						: "The code is not the one of the latest mail.",
					attemptsLeft,
				)
			: deadToken("The token is not right."),
	"code-expired": (_, site) =>
		dead(site, "The mailed code has expired", "The token has expired"),
	"attempts-exhausted": ({ purpose }) =>
		purpose === "second-factor"
			? wrongCode("This mailed code took too many wrong tries.")
			: deadToken("The token took too many wrong tries."),
	"challenge-unknown": ({ consumedAt }, site) =>
		consumedAt === undefined
			? dead(
					site,
					"No mailed code is open for this person",
					"The token is unknown, or a newer one has replaced it",
				)
			: dead(
					site,
					`The mailed code was used at ${momentOf(consumedAt)}`,
					`The token was used at ${momentOf(consumedAt)}`,
				),
	"resend-too-soon": ({ retryAfterSeconds }) => ({
		status: 429,
		code: "OTP_SENT_RECENTLY",
		hint: `A code went out a moment ago; ask again in ${retryAfterSeconds} s, or use that one.`,
		headers: [["retry-after", String(retryAfterSeconds)]],
	}),
	"totp-mismatch": ({ attemptsLeft, fitsOther = false }) =>
		wrongCode(
			fitsOther
				? "This is the mailed code: send it in emailOtp, not in otp."
				: "The code does not fit the secret of the authenticator app at the time of this world's clock, or its time step was used before.",
			attemptsLeft,
		),
	"totp-not-enrolled": wrongCode(
		`This person has no authenticator app: ask for a mail with ${named("sendEmailOtp")} and send its code in emailOtp.`,
	),
	"totp-already-enrolled": notHere,
	"terms-unknown": notHere,
	"terms-not-accepted": notHere,
	"terms-outdated": notHere,
	"proofing-unavailable": notHere,
	"proofing-already-approved": notHere,
	"proofing-not-approved": notHere,
	"obligation-open": notHere,
};

function wrongCode(cause: string, attemptsLeft?: number): ErrorRow {
	const left =
		attemptsLeft === undefined
			? ""
			: attemptsLeft === 0
				? ` That was the last try: call ${named("signInManager")} again.`
				: ` ${attemptsLeft} ${attemptsLeft === 1 ? "try is" : "tries are"} left.`;
	return { status: 400, code: "INVALID_OTP", hint: `${cause}${left}` };
}

function deadToken(hint: string): ErrorRow {
	return { status: 400, code: "INVALID_TOKEN", hint };
}

function dead(
	{ operationId }: RefusalSite,
	ofCode: string,
	ofToken: string,
): ErrorRow {
	return operationId === "verifyOtp"
		? {
				status: 400,
				code: "OTP_EXPIRED",
				hint: `${ofCode}; ask for a new one with ${named("sendEmailOtp")}. A code of the authenticator app goes in otp.`,
			}
		: deadToken(`${ofToken}; ask for a new one.`);
}

function momentOf(at: number): string {
	return new Date(at).toISOString();
}

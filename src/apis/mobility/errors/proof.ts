import type { ChallengeFacts, RefusalData } from "../../../core/errors.ts";
import type { ErrorRow } from "../../../pipeline/error-table.ts";
import { named } from "../operation-name.ts";
import { credentialsRefused } from "./account.ts";
import { list, type Rows } from "./rows.ts";

/** Passwords, tokens and one-time codes. Source: fact sheet 5, 7, 9 (C); U101, U109 G-err. */
export const proofErrors: Rows<
	| "secret-mismatch"
	| "password-unacceptable"
	| "sign-in-method-unavailable"
	| "provider-token-refused"
	| "refresh-token-invalid"
	| "code-mismatch"
	| "code-expired"
	| "attempts-exhausted"
	| "challenge-unknown"
	| "resend-too-soon"
	| "totp-mismatch"
	| "totp-not-enrolled"
	| "totp-already-enrolled"
> = {
	"secret-mismatch": ({ hasPassword }, { operationId }) => {
		if (operationId === "signInApiClient") return clientRefused;
		return hasPassword ? credentialsRefused : withoutPassword;
	},
	"password-unacceptable": ({ rules }) => ({
		status: 400,
		code: "U101",
		hint: `Choose another password; it breaks: ${list(rules)}.`,
	}),
	"sign-in-method-unavailable": ({ method }) => ({
		status: 400,
		code: "U109",
		hint: `This tenant does not offer ${method}; the policy signInMethods of the world says what it offers.`,
	}),
	"provider-token-refused": ({ reason }) => ({
		status: 401,
		code: "A291",
		hint: `Get another provider token: ${reason}.`,
	}),
	"refresh-token-invalid": ({ reason }) => ({
		status: 401,
		code: "A290",
		hint: `${refreshHints[reason]}; sign in again, for example with ${named("signInEmail")}.`,
	}),
	"code-mismatch": (data) =>
		proofRow(data, wrong, mismatchHint(data, data.attemptsLeft)),
	"code-expired": (data) =>
		proofRow(data, expired, `The secret has expired; ${another(data)}.`),
	"attempts-exhausted": (data) =>
		proofRow(
			data,
			exhausted,
			`Too many wrong codes: even the right one is dead now; ${another(data)}.`,
		),
	"challenge-unknown": (data) => proofRow(data, unknown, unknownHint(data)),
	"resend-too-soon": ({ channel, retryAfterSeconds }) => ({
		status: 429,
		code: channel === "email" ? "U495" : "U395",
		hint: `The last message still counts; send again in ${retryAfterSeconds} s.`,
		headers: [["retry-after", String(retryAfterSeconds)]],
	}),
	"totp-mismatch": ({ attemptsLeft }) => ({
		status: 401,
		code: "AUTH94",
		hint:
			attemptsLeft > 0
				? `The code is wrong, or its 30 s step was used before; ${attemptsLeft} tries are left before the session ends. A code is made from the clock of this world.`
				: `That was the last try: the session has ended; sign in again, for example with ${named("signInEmail")}.`,
	}),
	"totp-not-enrolled": {
		status: 400,
		code: "AUTH95",
		hint: `No authenticator app is set up: call ${named("issueTwoFactorSecret")} or ${named("issueTwoFactorQrCode")}, then ${named("enableTwoFactor")}.`,
	},
	"totp-already-enrolled": {
		status: 400,
		code: "AUTH95",
		hint: `Two-factor sign-in is enabled already for this account; give its code to ${named("validateTwoFactorCode")}.`,
	},
};

const clientRefused: ErrorRow = {
	status: 401,
	code: "AUTH90",
	hint: "No API client has this pair of clientId and clientKey; the seeded one is sim-client with sim-key.",
};

const withoutPassword: ErrorRow = {
	status: 401,
	code: "AUTH90",
	hint: `This account has no password: it signs in by code (${named("createOrSignInWithEmailCode")}) or provider, or sets one with ${named("requestPasswordReset")}.`,
};

const refreshHints: {
	readonly [Reason in RefusalData["refresh-token-invalid"]["reason"]]: string;
} = {
	unknown: "This is no refresh token of this world and tenant",
	expired: "The refresh token has expired",
	"session-ended": "The session of this refresh token has ended",
	replaced:
		"A later refresh gave out a newer token and this world's policy ends the earlier one",
	reused:
		"This refresh token was shown twice, which ends the session under this policy",
	revoked: "The refresh token was revoked",
};

/** Wire codes of one verdict: of a text message, of a mail, and of a verification link. */
interface ProofCodes {
	readonly sms: string;
	readonly email: string;
	readonly link: string;
	/** At sign-in; elsewhere it is 400. */
	readonly status: 400 | 401;
}

const wrong: ProofCodes = {
	sms: "U390",
	email: "U490",
	link: "U490",
	status: 401,
};
const expired: ProofCodes = {
	sms: "U391",
	email: "U491",
	link: "U491",
	status: 401,
};
const exhausted: ProofCodes = {
	sms: "U392",
	email: "U492",
	link: "U490",
	status: 401,
};
const unknown: ProofCodes = {
	sms: "U393",
	email: "U493",
	link: "U490",
	status: 400,
};

// 401 when the code would have signed somebody in, 400 when somebody signed in checks it; whatever is
// wrong with a reset code is U197.
function proofRow(
	{ purpose, channel }: ChallengeFacts,
	codes: ProofCodes,
	hint: string,
): ErrorRow {
	if (purpose === "reset-password") return { status: 400, code: "U197", hint };
	if (channel !== "email") {
		const status = purpose === "sign-in" ? codes.status : 400;
		return { status, code: codes.sms, hint };
	}
	return purpose === "sign-in"
		? { status: codes.status, code: codes.email, hint }
		: { status: 400, code: codes.link, hint };
}

function mismatchHint(facts: ChallengeFacts, attemptsLeft: number): string {
	return attemptsLeft > 0
		? `The code is wrong; ${attemptsLeft} tries are left. The outbox shows the code that was sent.`
		: `The code is wrong and that was the last try; ${another(facts)}.`;
}

function unknownHint(data: RefusalData["challenge-unknown"]): string {
	const { purpose, pendingPurpose } = data;
	if (purpose === "verify-identifier" && pendingPurpose === "sign-in")
		return `A login code is pending for this number: confirm it with ${named("signInPhoneNumber")} (or ${named("signInEmailCode")} for a mail). ${named("sendPhoneVerification")} sends a code for this operation.`;
	if (purpose === "sign-in" && pendingPurpose === "verify-identifier")
		return `The pending code verifies the number of a signed-in profile: give it to ${named("checkPhoneVerification")}. ${named(starterOf(data))} starts a sign-in.`;
	return `Nothing is pending, or it was used or replaced by a newer one; ${another(data)}.`;
}

function another(facts: ChallengeFacts): string {
	return `ask for a new one with ${named(starterOf(facts))}`;
}

/** The operation that sends a secret for a purpose. */
function starterOf({ purpose, channel }: ChallengeFacts) {
	if (purpose === "reset-password") return "requestPasswordReset";
	const isMail = channel === "email";
	if (purpose === "sign-in")
		return isMail
			? "createOrSignInWithEmailCode"
			: "createOrSignInWithPhoneNumber";
	return isMail ? "resendEmailVerification" : "sendPhoneVerification";
}

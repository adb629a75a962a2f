import type { ChallengePurpose } from "../../../core/errors.ts";
import type { ErrorRow } from "../../../pipeline/error-table.ts";
import { named } from "../operation-name.ts";
import { tooMany } from "./request.ts";
import { conflict, isAt, newerConflict, type Rows } from "./rows.ts";

/** Codes, pushes and the factors behind them (fact sheet 3.5 to 3.7, 4, 8.2). */
export const proofErrors: Rows<
	| "code-mismatch"
	| "code-expired"
	| "attempts-exhausted"
	| "challenge-unknown"
	| "resend-too-soon"
	| "resend-denied"
	| "send-limit-reached"
	| "challenge-pending"
	| "already-stepped-up"
	| "authenticator-not-bound"
	| "authenticator-already-bound"
	| "binding-not-ready"
	| "invite-already-accepted"
> = {
	"code-mismatch": ({ purpose, attemptsLeft }) =>
		plainProof(purpose, "The code is wrong.") ?? wrongCode(attemptsLeft),
	"code-expired": ({ purpose }) =>
		plainProof(purpose, "The code has expired.") ??
		conflict(
			"VERIFICATION_CODE_EXPIRED",
			"A code lives five minutes on the clock of this world; ask for a new one.",
		),
	"attempts-exhausted": ({ purpose }) =>
		plainProof(purpose, "The code took too many wrong tries.") ?? exhausted,
	"challenge-unknown": ({ purpose, consumedAt }) =>
		plainProof(
			purpose,
			consumedAt === undefined
				? "No code is open here, or a newer one has replaced it."
				: `The code was used at ${new Date(consumedAt).toISOString()}.`,
		) ?? nothingPending(purpose),
	"resend-too-soon": ({ purpose, retryAfterSeconds }) =>
		purpose === "step-up"
			? conflict(
					"RETRY_IN_15SEC",
					`A code went out a moment ago; ask again in ${retryAfterSeconds} s, or use that one.`,
				)
			: tooMany(
					retryAfterSeconds,
					`1, 1;w=${retryAfterSeconds}`,
					"A message went out a moment ago; this world wants a pause.",
				),
	"resend-denied": ({ status }) =>
		status === 409
			? limitExceeded
			: {
					status,
					code: "INVALID_REQUEST",
					hint: limitExceeded.hint ?? "",
					details: { message: "INVALID_REQUEST" },
				},
	"send-limit-reached": ({ channel }) =>
		conflict(
			"CHALLENGE_LIMIT_EXCEEDED",
			`No further ${channel} is sent in this session; sign in again.`,
		),
	"challenge-pending": conflict(
		"STATE_INVALID",
		`A request waits for its answer on the device: ${named("approveChallenge")}, or let it expire.`,
	),
	"already-stepped-up": (_, site) =>
		isAt(site, "verifyStepUpCode")
			? newerConflict("ALREADY_VERIFIED", "STATE_INVALID", steppedUp)
			: conflict("STATE_INVALID", steppedUp),
	"authenticator-not-bound": ({ factor }) =>
		conflict(
			"CHANNEL_NOT_REGISTERED",
			factor === "sms"
				? `Enrol the mobile number first: ${named("enrolOtp")}, then ${named("verifyOtpEnrolment")}.`
				: `Enrol the device first: ${named("enrolPush")}, then approve it.`,
		),
	"authenticator-already-bound": conflict(
		"CHANNEL_ALREADY_REGISTERED",
		"The user has an active factor on this channel.",
	),
	"binding-not-ready": conflict(
		"CHANNEL_NOT_READY",
		`Enrol the mobile number first: ${named("enrolOtp")}.`,
	),
	"invite-already-accepted": conflict(
		"INVITE_ALREADY_CONSUMED",
		"The user has accepted an invite already.",
	),
};

const steppedUp = "This token is stepped-up already; nothing is left to prove.";

const limitExceeded = conflict(
	"CHALLENGE_LIMIT_EXCEEDED",
	"One code and one more are sent in a session; sign in again for another.",
);

const exhausted = newerConflict(
	"CHALLENGE_LIMIT_EXCEEDED",
	"VERIFICATION_CODE_INVALID",
	"The tries of this code are used up; ask for a new one.",
);

function wrongCode(attemptsLeft: number): ErrorRow {
	if (attemptsLeft === 0) return exhausted;
	const hint = `The code is wrong; ${attemptsLeft} ${attemptsLeft === 1 ? "try is" : "tries are"} left. The outbox has the right one.`;
	return attemptsLeft === 1
		? newerConflict(
				"ONE_CHALLENGE_LIMIT_REMAINING",
				"VERIFICATION_CODE_INVALID",
				hint,
			)
		: conflict("VERIFICATION_CODE_INVALID", hint);
}

function nothingPending(purpose: ChallengePurpose): ErrorRow {
	return purpose === "bind-authenticator"
		? newerConflict(
				"STATE_INVALID",
				"VERIFICATION_CODE_INVALID",
				`No enrolment is pending: ${named("enrolOtp")}.`,
			)
		: conflict(
				"STATE_INVALID",
				`No code is pending for this token: ${named("issueStepUpCode")}.`,
			);
}

/** The purposes whose codes are told wrong in one way, whatever is wrong with them. */
function plainProof(
	purpose: ChallengePurpose,
	hint: string,
): ErrorRow | undefined {
	const code = plainCodes[purpose];
	return code === undefined ? undefined : conflict(code, hint);
}

const plainCodes: { readonly [purpose in ChallengePurpose]?: string } = {
	"reset-password": "INVALID_NONCE_OR_EMAIL",
	"verify-identifier": "VERIFICATION_CODE_INVALID",
	"accept-invite": "INVITE_OR_INVITE_CODE_INVALID",
};

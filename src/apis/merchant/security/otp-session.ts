import { refuse } from "../../../core/errors.ts";
import { resumeSession } from "../../../core/flows/resume-session.ts";
import { secondFactorAtSignIn } from "../../../core/second-factor.ts";
import type {
	CredentialProof,
	CredentialRequest,
	SchemeCheck,
} from "../../../pipeline/api-definition.ts";
import { refuseHere } from "../refusals.ts";
import { readOtpToken, shownOtpToken } from "../sign-in/otp-token.ts";
import { flowOf, policyOf } from "./flow.ts";

/** Whose sign-in waits behind the cookie `otpValidationToken` (S; rest C). */
export const otpSession: SchemeCheck = {
	isPresented: ({ exchange }) => shownOtpToken(exchange) !== undefined,
	check: checkOtpSession,
};

async function checkOtpSession(
	request: CredentialRequest,
): Promise<CredentialProof> {
	const text = shownOtpToken(request.exchange);
	if (text === undefined)
		return refuseHere("sign-in-not-waiting", { because: "cookie-missing" });
	const read = await readOtpToken(request.world, text, request.now);
	if (!read.ok) return refuse("token-invalid", { defect: read.defect });
	const { sessionId } = read.token;
	const live = await resumeSession(flowOf(request), { sessionId });
	if (!live.ok) return live;
	const { session, account } = live.value;
	if (account === undefined)
		return refuse("token-invalid", { defect: "session-unknown" });
	if (session.secondFactor !== "pending")
		return refuseHere("sign-in-not-waiting", { because: "completed" });
	const needed = secondFactorAtSignIn(account, policyOf(request).totp);
	if (needed === "not-needed")
		return refuseHere("second-factor-not-enabled", {});
	return { ok: true, principal: { kind: "account", account, session } };
}

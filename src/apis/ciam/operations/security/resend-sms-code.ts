import { accountPrincipal } from "../../../../pipeline/principal.ts";
import { operation } from "../../operation.ts";
import { checkFactorOffered } from "../../second-factor/offered.ts";
import { numberOf, sendLoginSms } from "../../second-factor/sms-step.ts";

/** Sends the SMS of a login again: GET /auth/login/2fa/resend, 3.6 (T, D). */
export const resendSmsCode = operation("resendSmsCode", async (request) => {
	const { flow, policy, principal, query } = request;
	const offered = checkFactorOffered(policy, "sms");
	if (!offered.ok) return offered;
	const person = accountPrincipal(principal);
	const number = await numberOf(policy, flow.store, person);
	return number.ok
		? sendLoginSms(request, number.value, query.isVoiceOtp ?? false)
		: number;
});

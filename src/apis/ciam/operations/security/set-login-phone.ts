import { accountPrincipal } from "../../../../pipeline/principal.ts";
import { readPhone } from "../../identifiers/read.ts";
import { operation } from "../../operation.ts";
import { checkFirstFactor } from "../../second-factor/first-factor.ts";
import { checkFactorOffered } from "../../second-factor/offered.ts";
import { sendLoginSms } from "../../second-factor/sms-step.ts";

/** Names a number during a login and sends a code there: PUT /auth/login/2fa, 3.6 (T, D). */
export const setLoginPhone = operation("setLoginPhone", async (request) => {
	const { body, policy, principal, query } = request;
	const phone = readPhone(body.phoneNo2FA);
	if (!phone.ok) return phone;
	const offered = checkFactorOffered(policy, "sms");
	if (!offered.ok) return offered;
	const isFirst = checkFirstFactor(policy, accountPrincipal(principal).account);
	return isFirst.ok
		? sendLoginSms(request, phone.value, query.isVoiceOtp ?? false)
		: isFirst;
});

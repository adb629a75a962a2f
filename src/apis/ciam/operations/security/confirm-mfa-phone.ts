import { accept } from "../../../../core/errors.ts";
import { confirmFactorBinding } from "../../../../core/flows/bind-factor.ts";
import { accountPrincipal } from "../../../../pipeline/principal.ts";
import { operation } from "../../operation.ts";
import { checkFactorsOn } from "../../second-factor/offered.ts";
import { profileOf } from "../../second-factor/set-up.ts";

/** Binds the phone number by the code of the SMS: PUT /auth/account/2fa/verification/otp, 3.5 (D). */
export const confirmMfaPhone = operation("confirmMfaPhone", async (request) => {
	const { body, flow, policy, principal } = request;
	const isOn = checkFactorsOn(policy);
	if (!isOn.ok) return isOn;
	const bound = await confirmFactorBinding(flow, {
		sessionId: accountPrincipal(principal).session.id,
		channel: "sms",
		code: body.Otp,
	});
	return profileOf(request, bound.ok ? accept(bound.value.account) : bound);
});

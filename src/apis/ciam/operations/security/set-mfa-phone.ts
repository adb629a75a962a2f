import { beginFactorBinding } from "../../../../core/flows/bind-factor.ts";
import { accountPrincipal } from "../../../../pipeline/principal.ts";
import { readPhone } from "../../identifiers/read.ts";
import { checkSms, toSmsStatus } from "../../messages/sms.ts";
import { operation } from "../../operation.ts";
import { checkSetUp } from "../../second-factor/set-up.ts";

/** Names a phone number as second factor: PUT /auth/account/2fa, 3.5 (D). */
export const setMfaPhone = operation("setMfaPhone", async (request) => {
	const { body, flow, policy, principal, query } = request;
	const isOffered = checkSetUp(request, "sms");
	if (!isOffered.ok) return isOffered;
	const phone = readPhone(body.phoneNo2FA);
	if (!phone.ok) return phone;
	const isVoice = query.isVoiceOtp ?? false;
	const canSend = checkSms(policy.settings, phone.value, isVoice);
	if (!canSend.ok) return canSend;
	const sent = await beginFactorBinding(flow, {
		sessionId: accountPrincipal(principal).session.id,
		channel: "sms",
		address: phone.value,
	});
	return sent.ok ? { status: 200, body: toSmsStatus(sent.value.id) } : sent;
});

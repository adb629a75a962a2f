import { changePhone as change } from "../../../../core/flows/change-phone.ts";
import { accountPrincipal } from "../../../../pipeline/principal.ts";
import { readPhone } from "../../identifiers/read.ts";
import { checkSms, toSmsStatus } from "../../messages/sms.ts";
import { operation } from "../../operation.ts";
import { refuseFeature } from "../../refusals.ts";

/** Takes another phone number, and sends it a code: PUT /auth/phone, 3.3 (W, D). */
export const changePhone = operation(
	"changePhone",
	async ({ flow, body, policy, principal, query }) => {
		const { settings } = policy;
		const { account } = accountPrincipal(principal);
		if (!settings.login.identifiers.includes("phone"))
			return refuseFeature("phone-login");
		const phone = readPhone(body.phone);
		if (!phone.ok) return phone;
		const sendable = checkSms(settings, phone.value, query.isVoiceOtp ?? false);
		if (!sendable.ok) return sendable;
		const sent = await change(flow, {
			accountId: account.id,
			phone: phone.value,
		});
		if (!sent.ok) return sent;
		const Data = toSmsStatus(sent.value.id);
		return { status: 200, body: { IsPosted: true, Data } };
	},
);

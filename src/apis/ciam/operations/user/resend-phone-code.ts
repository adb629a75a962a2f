import { sendAddressProof } from "../../../../core/flows/prove-address.ts";
import { accountOf } from "../../../../pipeline/principal.ts";
import { readPhone } from "../../identifiers/read.ts";
import { checkSms, toSmsStatus } from "../../messages/sms.ts";
import { operation } from "../../operation.ts";

/** Sends another code to a phone number: POST /auth/phone/otp, 3.3 (W, D). */
export const resendPhoneCode = operation(
	"resendPhoneCode",
	async ({ flow, body, policy, principal, query }) => {
		const phone = readPhone(body.phone);
		if (!phone.ok) return phone;
		const isVoice = query.isVoiceOtp ?? false;
		const sendable = checkSms(policy.settings, phone.value, isVoice);
		if (!sendable.ok) return sendable;
		const account = accountOf(principal);
		const sent = await sendAddressProof(flow, {
			address: { type: "phone", value: phone.value },
			...(account && { accountId: account.id }),
		});
		if (!sent.ok) return sent;
		const Data = toSmsStatus(sent.value.id);
		return { status: 200, body: { IsPosted: true, Data } };
	},
);

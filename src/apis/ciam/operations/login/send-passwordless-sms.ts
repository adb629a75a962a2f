import { sendSignInProof } from "../../../../core/flows/send-sign-in-proof.ts";
import { readPhone } from "../../identifiers/read.ts";
import { checkSms, toSmsStatus } from "../../messages/sms.ts";
import { operation } from "../../operation.ts";
import { checkPhoneWay } from "../../sign-in/by-phone.ts";
import { checkAdmission } from "../../sign-in/complete.ts";

/** Sends a code by SMS that logs in. */
export const sendPasswordlessSms = operation(
	"sendPasswordlessSms",
	async (request) => {
		const { query, policy, flow } = request;
		const phone = readPhone(query.phone);
		if (!phone.ok) return phone;
		const allowed = checkPhoneWay(policy.settings);
		if (!allowed.ok) return allowed;
		const isVoice = query.isVoiceOtp === true;
		const sendable = checkSms(policy.settings, phone.value, isVoice);
		const sent = await sendSignInProof(flow, {
			identifier: { type: "phone", value: phone.value },
			form: "code",
			screen: (account) => {
				const admitted = checkAdmission(account);
				return admitted.ok ? sendable : admitted;
			},
		});
		if (!sent.ok) return sent;
		const Data = toSmsStatus(sent.value.id);
		return { status: 200, body: { IsPosted: true, Data } };
	},
);

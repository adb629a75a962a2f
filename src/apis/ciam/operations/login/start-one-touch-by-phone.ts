import { sendSignInProof } from "../../../../core/flows/send-sign-in-proof.ts";
import { isCaptchaSolved } from "../../captcha.ts";
import { readPhone } from "../../identifiers/read.ts";
import { checkSms, toSmsStatus } from "../../messages/sms.ts";
import { operation } from "../../operation.ts";
import { refuseHere } from "../../refusals.ts";
import { checkAdmission } from "../../sign-in/complete.ts";
import { checkUnknown, newcomerIntent } from "../../sign-in/newcomer.ts";
import { checkWay } from "../../sign-in/out-of-band.ts";

/** Sends a code by SMS that logs in, with a new account where nobody has the number. */
export const startOneTouchByPhone = operation(
	"startOneTouchByPhone",
	async (request) => {
		const { body, query, policy, flow } = request;
		const phone = readPhone(body.Phone);
		if (!phone.ok) return phone;
		const allowed = checkWay(policy.settings, "oneTouch");
		if (!allowed.ok) return allowed;
		if (!isCaptchaSolved(request, body)) return refuseHere("captcha-wrong", {});
		const identifier = { type: "phone", value: phone.value } as const;
		const isVoice = query.isVoiceOtp === true;
		const sendable = checkSms(policy.settings, phone.value, isVoice);
		const sent = await sendSignInProof(flow, {
			identifier,
			form: "code",
			intent: newcomerIntent(request, body.Name),
			screen: (account) => {
				const admitted = checkAdmission(account);
				return admitted.ok ? sendable : admitted;
			},
			screenUnknown: () => {
				const admitted = checkUnknown(request, identifier);
				return admitted.ok ? sendable : admitted;
			},
		});
		if (!sent.ok) return sent;
		const Data = toSmsStatus(sent.value.id);
		return { status: 200, body: { IsPosted: true, Data } };
	},
);

import type { AnyRefusal } from "../../../../core/errors.ts";
import { signInWithCode } from "../../../../core/flows/sign-in-with-code.ts";
import { readPhone } from "../../identifiers/read.ts";
import { operation } from "../../operation.ts";
import { toLogin } from "../../sign-in/answers.ts";
import { checkAdmission } from "../../sign-in/complete.ts";
import { newcomerOf } from "../../sign-in/newcomer.ts";
import { checkWay, plainCompletion } from "../../sign-in/out-of-band.ts";

/** Logs in by the code of a one-touch login, and makes the account that is new. */
export const redeemOneTouchOtp = operation(
	"redeemOneTouchOtp",
	async (request) => {
		const { flow, policy, body, query } = request;
		const phone = readPhone(body.phone);
		if (!phone.ok) return phone;
		const allowed = checkWay(policy.settings, "oneTouch");
		if (!allowed.ok) return allowed;
		const signed = await signInWithCode<AnyRefusal>(flow, {
			channel: "sms",
			recipient: phone.value,
			code: query.otp,
			screen: checkAdmission,
			newAccount: (intent) => newcomerOf(request, intent),
			complete: plainCompletion(request),
		});
		return signed.ok
			? { status: 200, body: toLogin(request, signed.value) }
			: signed;
	},
);

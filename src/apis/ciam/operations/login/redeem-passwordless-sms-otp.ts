import type { AnyRefusal } from "../../../../core/errors.ts";
import { signInWithCode } from "../../../../core/flows/sign-in-with-code.ts";
import { isCaptchaSolved } from "../../captcha.ts";
import { readPhone } from "../../identifiers/read.ts";
import { operation } from "../../operation.ts";
import { toLogin } from "../../sign-in/answers.ts";
import { checkPhoneWay } from "../../sign-in/by-phone.ts";
import { checkAdmission } from "../../sign-in/complete.ts";
import { lockProofOf } from "../../sign-in/lock-proof.ts";
import { plainCompletion } from "../../sign-in/out-of-band.ts";

/** Logs in by a code that was sent by SMS; a wrong one counts as a failed login. */
export const redeemPasswordlessSmsOtp = operation(
	"redeemPasswordlessSmsOtp",
	async (request) => {
		const { flow, policy, body } = request;
		const phone = readPhone(body.Phone);
		if (!phone.ok) return phone;
		const allowed = checkPhoneWay(policy.settings);
		if (!allowed.ok) return allowed;
		const proof = lockProofOf(request, {
			captcha: isCaptchaSolved(request, body),
			answers: body.SecurityAnswer,
		});
		const signed = await signInWithCode<AnyRefusal>(flow, {
			channel: "sms",
			recipient: phone.value,
			code: body.Otp,
			screen: checkAdmission,
			lock: { proof },
			complete: plainCompletion(request),
		});
		return signed.ok
			? { status: 200, body: toLogin(request, signed.value) }
			: signed;
	},
);

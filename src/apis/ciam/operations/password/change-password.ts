import { renewPassword } from "../../../../core/flows/change-password.ts";
import { accountPrincipal } from "../../../../pipeline/principal.ts";
import { isCaptchaWrong } from "../../captcha.ts";
import { lockProofOf } from "../../locks/lock-proof.ts";
import { operation } from "../../operation.ts";
import { refuseHere } from "../../refusals.ts";

/** Changes the password for who knows the old one: PUT /auth/password/change, 3.4 (W, D). */
export const changePassword = operation("changePassword", async (request) => {
	const { flow, policy, principal, body } = request;
	if (isCaptchaWrong(request, body)) return refuseHere("captcha-wrong", {});
	const renewed = await renewPassword(flow, {
		sessionId: accountPrincipal(principal).session.id,
		oldPassword: body.oldPassword,
		newPassword: body.newPassword,
		lockProof: lockProofOf(request),
		endsOthers: policy.settings.sessions.endOnPasswordChange,
	});
	return renewed.ok ? { status: 200, body: { IsPosted: true } } : renewed;
});

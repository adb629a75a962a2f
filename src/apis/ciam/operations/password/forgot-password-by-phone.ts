import { textReset } from "../../forgotten/send-reset.ts";
import { operation } from "../../operation.ts";
import { checkPhoneLogin, soughtOf } from "../../people/sought.ts";

/** Sends a code by SMS to set a new password with: POST /auth/password/otp, 3.4 (D). */
export const forgotPasswordByPhone = operation(
	"forgotPasswordByPhone",
	async (request) => {
		const { body, query, policy } = request;
		const identifier = soughtOf(body);
		if (!identifier.ok) return identifier;
		const allowed = checkPhoneLogin(policy.settings);
		if (!allowed.ok) return allowed;
		const lost = {
			forgotten: "password",
			identifier: identifier.value,
		} as const;
		const sent = await textReset(request, lost, query.isVoiceOtp === true);
		return sent.ok
			? { status: 200, body: { IsPosted: true, Data: sent.value } }
			: sent;
	},
);

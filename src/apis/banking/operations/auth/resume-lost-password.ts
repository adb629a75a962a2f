import { resetPasswordByCode } from "../../../../core/flows/reset-password-by-code.ts";
import { parseEmail } from "../../../../core/identifiers.ts";
import { readCode } from "../../code-input.ts";
import { operation } from "../../operation.ts";
import { ownFlow } from "../../own-flow.ts";
import { takeNewPassword } from "../../passwords/typed-password.ts";
import { reachOf } from "../../sessions/reach.ts";
import { toToken } from "../../sessions/tokens-of.ts";

/** Sets a new password with the nonce of the mail: POST /passwords/lost_password/resume, 5.5 (O32, D-336; rest C). */
export const resumeLostPassword = operation(
	"resumeLostPassword",
	async (request) => {
		const { policy, body } = request;
		const email = parseEmail(body.email);
		if (!email.ok) return email;
		const code = readCode(policy, "nonce", body.nonce);
		if (!code.ok) return code;
		const password = await takeNewPassword(request, body.newPassword.value);
		if (!password.ok) return password;
		const reset = await resetPasswordByCode(ownFlow(request), {
			email: email.value,
			code: code.value,
			password: password.value,
			mustHavePassword: policy.errorCodes === "current",
			session: reachOf(policy),
		});
		if (!reset.ok) return reset;
		return { status: 200, body: await toToken(request, reset.value) };
	},
);

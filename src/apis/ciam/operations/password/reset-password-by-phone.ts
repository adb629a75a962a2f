import { resetPasswordBy } from "../../forgotten/reset-password.ts";
import { codeProof } from "../../forgotten/reset-proof-of.ts";
import { operation } from "../../operation.ts";
import { checkPhoneLogin } from "../../people/sought.ts";
import { toLogin } from "../../sign-in/answers.ts";

/** Sets a new password by SMS code: PUT /auth/password/otp, 3.4 (D). */
export const resetPasswordByPhone = operation(
	"resetPasswordByPhone",
	async (request) => {
		const { policy, body } = request;
		const allowed = checkPhoneLogin(policy.settings);
		if (!allowed.ok) return allowed;
		const proof = codeProof({ phone: body.Phone }, body.otp);
		const reset = await resetPasswordBy(request, proof, body.password);
		if (!reset.ok) return reset;
		// A session that waits for its second factor has no tokens yet.
		return reset.value?.accessToken === undefined
			? { status: 200, body: { IsPosted: true } }
			: {
					status: 200,
					body: { IsPosted: true, Data: toLogin(request, reset.value) },
				};
	},
);

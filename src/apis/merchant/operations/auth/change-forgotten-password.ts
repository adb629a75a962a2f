import { resetPassword } from "../../../../core/flows/reset-password.ts";
import { operation } from "../../operation.ts";
import { done } from "../../wire.ts";

/** Sets a password with a reset token: POST /auth/reset-password/change, L6 (S, L-auth; rest C). */
export const changeForgottenPassword = operation(
	"changeForgottenPassword",
	async (request) => {
		const { flow, body } = request;
		const reset = await resetPassword(flow, {
			token: body.token,
			password: body.newPassword,
			notice: "password-changed",
		});
		return reset.ok
			? { status: 200, body: done(request, "password-changed") }
			: reset;
	},
);

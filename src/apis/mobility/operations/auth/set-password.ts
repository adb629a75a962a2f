import { resetPassword } from "../../../../core/flows/reset-password.ts";
import { operation } from "../../operation.ts";

/** Sets a password with a reset code: POST /set-password/{code}, M15 (S, U101 G-err; rest C). */
export const setPassword = operation(
	"setPassword",
	async ({ flow, path, body }) => {
		const reset = await resetPassword(flow, {
			token: path.code,
			password: body.password,
		});
		return reset.ok ? { status: 204 } : reset;
	},
);

import { checkPassword } from "../../../../core/password.ts";
import { operation } from "../../operation.ts";
import { ownFlow } from "../../own-flow.ts";
import { refusalOfPasswords } from "../../passwords/password-users.ts";
import { lookAtNewPassword } from "../../passwords/typed-password.ts";

/** Tries a password against the rules: POST /passwords/validate, 5.3 (O32, O26; rest C). */
export const validatePassword = operation(
	"validatePassword",
	async (request) => {
		const { policy, body } = request;
		const refusal = refusalOfPasswords(policy);
		if (refusal !== undefined) return refusal;
		const password = await lookAtNewPassword(request, body.password.value);
		if (!password.ok) return password;
		const rules = ownFlow(request).policy.password;
		const fits = checkPassword(password.value, rules);
		return fits.ok ? { status: 204 } : fits;
	},
);

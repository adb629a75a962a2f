import { accept } from "../../../../core/errors.ts";
import { secondFactorAtSignIn } from "../../../../core/second-factor.ts";
import { operation } from "../../operation.ts";
import { refuseHere } from "../../refusals.ts";
import { toLogin } from "../../sign-in/answers.ts";
import { logInWithPassword } from "../../sign-in/password-login.ts";

/** Logs in by password, where no second factor is asked for. */
export const login = operation("login", async (request) => {
	const { policy, body, query } = request;
	const signed = await logInWithPassword(request, body, {
		url: query.verificationUrl,
		weighsRisk: true,
		check: (account) =>
			secondFactorAtSignIn(account, policy.totp) === "not-needed"
				? accept(undefined)
				: refuseHere("second-factor-needed", {}),
	});
	if (!signed.ok) return signed;
	return { status: 200, body: toLogin(request, signed.value) };
});

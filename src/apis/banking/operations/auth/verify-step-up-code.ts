import { verifyStepUpCode as verify } from "../../../../core/flows/step-up.ts";
import { accountPrincipal } from "../../../../pipeline/principal.ts";
import { readCode } from "../../code-input.ts";
import { switchedOn } from "../../factors/switched-on.ts";
import { operation } from "../../operation.ts";

/** Steps the token up: POST /stepup/challenges/otp/{channel}/verify, 3.6 (S, O32, D-OTP; rest C). */
export const verifyStepUpCode = operation(
	"verifyStepUpCode",
	async ({ flow, policy, path, principal, body }) => {
		const { session } = accountPrincipal(principal);
		const code = readCode(policy, "verificationCode", body.verificationCode);
		if (!code.ok) return code;
		const channel = switchedOn(policy, path.channel);
		if (!channel.ok) return channel;
		const verified = await verify(flow, {
			sessionId: session.id,
			channel: "sms",
			code: code.value,
		});
		return verified.ok ? { status: 204 } : verified;
	},
);

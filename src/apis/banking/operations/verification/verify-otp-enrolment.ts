import { refuse } from "../../../../core/errors.ts";
import { confirmBinding } from "../../../../core/flows/bind-authenticator.ts";
import { accountPrincipal } from "../../../../pipeline/principal.ts";
import { readCode } from "../../code-input.ts";
import { mayEnrol } from "../../factors/may-enrol.ts";
import { operation } from "../../operation.ts";
import { ownFlow } from "../../own-flow.ts";

/** Confirms the mobile number: POST /authentication_factors/otp/{channel}/verify, 4.3 (O32, D-SIMP; rest C). */
export const verifyOtpEnrolment = operation(
	"verifyOtpEnrolment",
	async (request) => {
		const { policy, path, principal, body } = request;
		const { account, session } = accountPrincipal(principal);
		const code = readCode(policy, "verificationCode", body.verificationCode);
		if (!code.ok) return code;
		const channel = mayEnrol(policy, account, path.channel);
		if (!channel.ok) return channel;
		const bound = await confirmBinding(ownFlow(request), {
			sessionId: session.id,
			channel: "sms",
			code: code.value,
		});
		if (bound.ok) return { status: 204 };
		// Without a number, or nothing begun, no code can be pending.
		return bound.code === "authenticator-not-bound" ||
			bound.code === "identifier-missing"
			? refuse("challenge-unknown", {
					purpose: "bind-authenticator",
					channel: "sms",
				})
			: bound;
	},
);

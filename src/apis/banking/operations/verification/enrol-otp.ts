import { beginBinding } from "../../../../core/flows/bind-authenticator.ts";
import { accountPrincipal } from "../../../../pipeline/principal.ts";
import { mayEnrol } from "../../factors/may-enrol.ts";
import { reachable } from "../../factors/switched-on.ts";
import { operation } from "../../operation.ts";
import { profileOf } from "../../people/person.ts";

/** Sends a code to the mobile number: POST /authentication_factors/otp/{channel}, 4.2 (O32; rest C). */
export const enrolOtp = operation(
	"enrolOtp",
	async ({ flow, policy, path, principal }) => {
		const { account, session } = accountPrincipal(principal);
		const channel = mayEnrol(policy, account, path.channel);
		if (!channel.ok) return channel;
		const served = reachable(policy, profileOf(account).mobile);
		if (!served.ok) return served;
		const begun = await beginBinding(flow, {
			sessionId: session.id,
			channel: "sms",
		});
		return begun.ok ? { status: 204 } : begun;
	},
);

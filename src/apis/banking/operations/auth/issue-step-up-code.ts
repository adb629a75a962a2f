import { issueStepUpCode as issue } from "../../../../core/flows/step-up.ts";
import { accountPrincipal } from "../../../../pipeline/principal.ts";
import { reachable, switchedOn } from "../../factors/switched-on.ts";
import { operation } from "../../operation.ts";
import { ownFlow } from "../../own-flow.ts";
import { profileOf } from "../../people/person.ts";
import { refuseHere } from "../../refusals.ts";

/** Sends a step-up code: POST /stepup/challenges/otp/{channel}, 3.5 (S, O32, D-SU, D-15S; rest C). */
export const issueStepUpCode = operation("issueStepUpCode", async (request) => {
	const { policy, path, principal, hint } = request;
	const { account, session } = accountPrincipal(principal);
	const channel = switchedOn(policy, path.channel);
	if (!channel.ok) return channel;
	if (policy.errorCodes === "current") {
		const served = reachable(policy, profileOf(account).mobile);
		if (!served.ok) return served;
	}
	const issued = await issue(ownFlow(request), {
		sessionId: session.id,
		channel: "sms",
	});
	if (issued.ok) return { status: 204 };
	if (issued.code === "send-limit-reached")
		return refuseHere("resend-denied", { status: policy.reissueLimitStatus });
	if (issued.code !== "already-stepped-up") return issued;
	// The vendor lists no code for it here.
	hint("This token is stepped-up already; nothing was sent.");
	return { status: 204 };
});

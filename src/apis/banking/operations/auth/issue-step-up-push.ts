import { issueStepUpApproval } from "../../../../core/flows/step-up.ts";
import { accountPrincipal } from "../../../../pipeline/principal.ts";
import { switchedOn } from "../../factors/switched-on.ts";
import { operation } from "../../operation.ts";

/** Asks on the device for a step-up: POST /stepup/challenges/push/{channel}, 3.7 (S, O32; rest C). */
export const issueStepUpPush = operation(
	"issueStepUpPush",
	async ({ flow, policy, path, principal }) => {
		const { session } = accountPrincipal(principal);
		const channel = switchedOn(policy, path.channel);
		if (!channel.ok) return channel;
		const asked = await issueStepUpApproval(flow, {
			sessionId: session.id,
			application: channel.value,
		});
		if (!asked.ok) return asked;
		return { status: 200, body: { id: asked.value.id } };
	},
);

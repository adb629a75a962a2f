import { confirmRelayLink } from "../../../../core/flows/confirm-relay-link.ts";
import { operation } from "../../operation.ts";
import { newcomerOf } from "../../sign-in/newcomer.ts";
import { checkWay } from "../../sign-in/out-of-band.ts";

/** Confirms a one-touch login; the client that began it gets the session. */
export const confirmOneTouchLink = operation(
	"confirmOneTouchLink",
	async (request) => {
		const { flow, policy, query } = request;
		const allowed = checkWay(policy.settings, "oneTouch");
		if (!allowed.ok) return allowed;
		const confirmed = await confirmRelayLink(flow, {
			token: query.verificationToken.toLowerCase(),
			ways: ["one-touch"],
			newAccount: (intent) => newcomerOf(request, intent),
		});
		return confirmed.ok
			? { status: 200, body: { IsPosted: true, IsVerified: true } }
			: confirmed;
	},
);

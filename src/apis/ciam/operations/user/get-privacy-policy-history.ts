import { accountPrincipal } from "../../../../pipeline/principal.ts";
import { currentVersion } from "../../gates/privacy-policy.ts";
import { operation } from "../../operation.ts";
import { toAcceptance } from "../../profile/profile-wire.ts";
import { recordOf, uidOf } from "../../profile/record.ts";
import { refuseFeature } from "../../refusals.ts";

/** Lists what was accepted: GET /auth/privacypolicy/history, 3.3 (W, D). */
export const getPrivacyPolicyHistory = operation(
	"getPrivacyPolicyHistory",
	async ({ flow, policy, principal }) => {
		const { account } = accountPrincipal(principal);
		if (currentVersion(policy.settings, flow.now) === undefined)
			return refuseFeature("privacy-policy");
		const { acceptances = [] } = recordOf(account);
		const History = acceptances.map(toAcceptance);
		return {
			status: 200,
			body: { Uid: uidOf(account), Current: History.at(-1) ?? null, History },
		};
	},
);

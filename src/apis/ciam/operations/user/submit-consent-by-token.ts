import { accountPrincipal } from "../../../../pipeline/principal.ts";
import { checkSubmission } from "../../consent/check-consent.ts";
import { keepConsent } from "../../consent/keep-consent.ts";
import { operation } from "../../operation.ts";
import { toProfile } from "../../profile/profile-wire.ts";

/** Fills in a form while logged in: POST /auth/consent/profile, 3.3 (W, D). */
export const submitConsentByToken = operation(
	"submitConsentByToken",
	async (request) => {
		const { body, policy, principal } = request;
		const { account } = accountPrincipal(principal);
		const answer = checkSubmission(policy.settings, body);
		if (!answer.ok) return answer;
		const kept = await keepConsent(request, account.id, answer.value);
		return kept.ok
			? { status: 200, body: toProfile(request, kept.value) }
			: kept;
	},
);

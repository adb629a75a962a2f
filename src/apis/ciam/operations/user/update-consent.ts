import { accountPrincipal } from "../../../../pipeline/principal.ts";
import { checkChoices } from "../../consent/check-consent.ts";
import { keepConsent } from "../../consent/keep-consent.ts";
import { operation } from "../../operation.ts";
import { toConsentProfile } from "../../profile/profile-wire.ts";
import { recordOf } from "../../profile/record.ts";

/** Agrees to single options, or withdraws: PUT /auth/consent, 3.3 (W, D). */
export const updateConsent = operation("updateConsent", async (request) => {
	const { body, policy, principal } = request;
	const { account } = accountPrincipal(principal);
	const record = recordOf(account);
	const answer = checkChoices(policy.settings, body.Consents, record);
	if (!answer.ok) return answer;
	const kept = await keepConsent(request, account.id, answer.value);
	if (!kept.ok) return kept;
	const { consents = [] } = recordOf(kept.value);
	return { status: 200, body: toConsentProfile(consents) };
});

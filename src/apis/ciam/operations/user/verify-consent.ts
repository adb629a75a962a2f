import { accountPrincipal } from "../../../../pipeline/principal.ts";
import { formOf, hasAnswered } from "../../gates/consent.ts";
import { operation } from "../../operation.ts";
import { toConsentProfile } from "../../profile/profile-wire.ts";
import { recordOf } from "../../profile/record.ts";
import { refuseFeature, refuseHere } from "../../refusals.ts";

/** Says whether a form is answered as it is now: GET /auth/consent/verify, 3.3 (W, D). */
export const verifyConsent = operation(
	"verifyConsent",
	async ({ policy, principal, query }) => {
		const { settings } = policy;
		const { account } = accountPrincipal(principal);
		if (settings.consent.forms.length === 0) return refuseFeature("consent");
		const form = formOf(settings, query.event, query.isCustom);
		if (form === undefined) return refuseHere("consent-form-unknown", {});
		const { consents = [] } = recordOf(account);
		return {
			status: 200,
			body: {
				ConsentProfile: toConsentProfile(consents),
				IsValid: hasAnswered(account, form),
			},
		};
	},
);

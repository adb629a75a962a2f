import { accountPrincipal } from "../../../../pipeline/principal.ts";
import { toLogEntry } from "../../consent/consent-wire.ts";
import { operation } from "../../operation.ts";
import { recordOf, uidOf } from "../../profile/record.ts";
import { refuseFeature, refuseHere } from "../../refusals.ts";

/** Lists what was agreed to and withdrawn: GET /auth/consent/logs, 3.3 (W, D). */
export const listConsentLogs = operation(
	"listConsentLogs",
	async ({ policy, principal }) => {
		const { account } = accountPrincipal(principal);
		if (policy.settings.consent.forms.length === 0)
			return refuseFeature("consent");
		const { consentLog = [] } = recordOf(account);
		if (consentLog.length === 0) return refuseHere("consent-log-empty", {});
		return {
			status: 200,
			body: { Uid: uidOf(account), ConsentLogs: consentLog.map(toLogEntry) },
		};
	},
);

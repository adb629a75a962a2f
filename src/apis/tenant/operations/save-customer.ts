import { lookUp } from "../../../pipeline/locale.ts";
import { toChallengeAnswer } from "../customer/challenge-wire.ts";
import { draftCustomer } from "../customer/customer-draft.ts";
import { toCustomer, toUnsavedCustomer } from "../customer/customer-wire.ts";
import { hintAtSave } from "../customer/save-hints.ts";
import { saveProfile } from "../customer/save-profile.ts";
import { operation } from "../operation.ts";
import { settingsOf } from "../policy.ts";

/** Makes or changes a customer: POST /api/{tenantId}/customer, T2 (S, T-api, T-chk). */
export const saveCustomer = operation("saveCustomer", async (request) => {
	const { flow, body, query, policy, tenant, principal } = request;
	const settings = settingsOf(policy, tenant);
	const caller = principal.kind === "asserted" ? principal : undefined;
	const saved = await saveProfile(flow, {
		draft: draftCustomer(body, settings, flow.now),
		flowName: query.flow,
		caller,
		settings,
		locale:
			lookUp(request.acceptedLocale ?? "", settings.languages) ??
			caller?.account?.locale ??
			settings.defaultLanguage,
	});
	if (!saved.ok) return saved;
	hintAtSave(request, saved.value, settings);
	const outcome = saved.value;
	if (outcome.kind === "challenged")
		return {
			status: 202,
			body: toChallengeAnswer(outcome.flow, outcome.challenge),
		};
	const { account, status, isStored } = outcome;
	return {
		status: 200,
		body: isStored ? toCustomer(account) : toUnsavedCustomer(account, status),
	};
});

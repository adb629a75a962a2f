import { issueTotp } from "../../../../core/flows/second-factor.ts";
import { isTotpBound } from "../../../../core/second-factor.ts";
import { accountPrincipal } from "../../../../pipeline/principal.ts";
import { operation } from "../../operation.ts";
import { factorStates } from "../../second-factor/factor-states.ts";
import { checkFactorsOn } from "../../second-factor/offered.ts";
import {
	pushDeviceOf,
	registrationOf,
} from "../../second-factor/push-device.ts";

/** Reads the second factors and what sets one up: GET /auth/account/2fa, 3.5 (W, D). */
export const getMfaSettings = operation("getMfaSettings", async (request) => {
	const { flow, policy, principal } = request;
	const isOn = checkFactorsOn(policy);
	if (!isOn.ok) return isOn;
	const { account } = accountPrincipal(principal);
	const { factors = [] } = policy.totp;
	const canSetUp = {
		totp: factors.includes("totp") && !isTotpBound(account),
		push: factors.includes("push") && pushDeviceOf(account) === undefined,
	};
	const order = { accountId: account.id, renew: false };
	const issued = canSetUp.totp ? await issueTotp(flow, order) : undefined;
	const states = factorStates(policy, account, {
		isMasked: false,
		totp: issued?.ok ? issued.value : undefined,
		pushRegistration: canSetUp.push
			? await registrationOf(request, account)
			: undefined,
	});
	const IsSecurityQuestionEnabled =
		states.IsSecurityQuestionAuthenticatorVerified;
	return { status: 200, body: { ...states, IsSecurityQuestionEnabled } };
});

import { factorAddress } from "../../../../core/authenticators.ts";
import { sendFreshCode } from "../../../../core/flows/fresh-proof.ts";
import { makeUuid } from "../../../../core/secrets.ts";
import { addSeconds } from "../../../../core/values.ts";
import { accountPrincipal } from "../../../../pipeline/principal.ts";
import { checkSms } from "../../messages/sms.ts";
import { toMoment } from "../../moments.ts";
import { operation } from "../../operation.ts";
import { factorStates } from "../../second-factor/factor-states.ts";
import { checkHasFactor, usableFactors } from "../../second-factor/offered.ts";
import { checkStepUp } from "../../second-factor/reauthenticate.ts";

/**
 * Begins a step-up with the second factor: GET /auth/account/reauth/2fa, 3.7 (T, D, N). The token of
 * the answer opens nothing, since every proof is shown with the access token (C).
 */
export const startReauthentication = operation(
	"startReauthentication",
	async (request) => {
		const { flow, policy, principal, query } = request;
		const isOffered = checkStepUp(request);
		if (!isOffered.ok) return isOffered;
		const { account, session } = accountPrincipal(principal);
		const has = checkHasFactor(account);
		if (!has.ok) return has;
		const { settings } = policy;
		const phone = usableFactors(policy, account).includes("sms")
			? factorAddress(account, "sms")
			: undefined;
		let smsId: string | undefined;
		if (phone !== undefined) {
			const canSend = checkSms(settings, phone, query.isVoiceOtp ?? false);
			if (!canSend.ok) return canSend;
			const order = { sessionId: session.id, channel: "sms" } as const;
			const sent = await sendFreshCode(flow, order);
			if (!sent.ok) return sent;
			smsId = sent.value.id;
		}
		const { pendingSeconds } = settings.secondFactor;
		return {
			status: 200,
			body: {
				SecondFactorAuthenticationToken: makeUuid(flow.random),
				ExpireIn: toMoment(addSeconds(flow.now, pendingSeconds)),
				...factorStates(policy, account, { isMasked: false, smsId }),
			},
		};
	},
);

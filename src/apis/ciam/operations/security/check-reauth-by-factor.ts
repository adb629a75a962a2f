import { operation } from "../../operation.ts";
import { redeemStepUp } from "../../second-factor/redeem-step-up.ts";

/** Checks the proof of a step-up by second factor: POST /manage/account/{uid}/reauth/2fa, 3.7 (D). */
export const checkReauthByFactor = operation(
	"checkReauthByFactor",
	async (request) => {
		const { path, body } = request;
		const token = body.SecondFactorValidationToken;
		const good = await redeemStepUp(request, path.uid, token, "second-factor");
		return good.ok ? { status: 200, body: { IsValid: true } } : good;
	},
);

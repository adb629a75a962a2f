import { operation } from "../../operation.ts";
import { redeemStepUp } from "../../second-factor/redeem-step-up.ts";

/** Checks the proof of a step-up by PIN: POST /manage/account/{uid}/reauth/pin, 3.7 (D). */
export const checkReauthByPin = operation(
	"checkReauthByPin",
	async (request) => {
		const { path, body } = request;
		const token = body.SecondFactorValidationToken;
		const good = await redeemStepUp(request, path.uid, token, "pin");
		return good.ok ? { status: 200, body: { IsValid: true } } : good;
	},
);

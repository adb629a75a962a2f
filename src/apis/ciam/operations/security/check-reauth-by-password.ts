import { operation } from "../../operation.ts";
import { redeemStepUp } from "../../second-factor/redeem-step-up.ts";

/** Checks the proof of a step-up by password: POST /manage/account/{uid}/reauth/password, 3.7 (D). */
export const checkReauthByPassword = operation(
	"checkReauthByPassword",
	async (request) => {
		const { path, body } = request;
		const token = body.SecondFactorValidationToken;
		const good = await redeemStepUp(request, path.uid, token, "password");
		return good.ok ? { status: 200, body: { IsValid: true } } : good;
	},
);

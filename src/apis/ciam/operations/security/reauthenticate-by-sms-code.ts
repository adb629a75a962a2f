import { operation } from "../../operation.ts";
import { stepUpByFactor } from "../../second-factor/reauthenticate.ts";

/** Steps up by the code of an SMS: PUT /auth/account/reauth/2fa/otp, 3.7 (D). */
export const reauthenticateBySmsCode = operation(
	"reauthenticateBySmsCode",
	(request) => {
		const code = request.body.Otp;
		const proof = { by: "code", channel: "sms", code } as const;
		return stepUpByFactor(request, proof);
	},
);

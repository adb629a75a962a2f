import { operation } from "../../operation.ts";
import { completeBySms } from "../../second-factor/sms-step.ts";

/** Completes a login by SMS: PUT /auth/login/2fa/verification/otp, 3.6 (W, T, D). */
export const verifySmsCode = operation("verifySmsCode", (request) =>
	completeBySms(request, request.body.Otp),
);

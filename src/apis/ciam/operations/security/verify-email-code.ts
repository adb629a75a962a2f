import { operation } from "../../operation.ts";
import { completeByMail } from "../../second-factor/email-step.ts";

/** Completes a login by mail: PUT /auth/login/2fa/verification/otp/email, 3.6 (T, D). */
export const verifyEmailCode = operation("verifyEmailCode", (request) =>
	completeByMail(request, request.body.EmailId, request.body.Otp),
);

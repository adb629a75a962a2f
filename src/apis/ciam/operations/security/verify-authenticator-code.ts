import { operation } from "../../operation.ts";
import { completeByTotp } from "../../second-factor/prove-totp.ts";

/** Completes a login by authenticator app: PUT /auth/login/2fa/verification/authenticatorcode, 3.6 (T, D). */
export const verifyAuthenticatorCode = operation(
	"verifyAuthenticatorCode",
	(request) => completeByTotp(request, request.body.AuthenticatorCode),
);

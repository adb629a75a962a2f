import { operation } from "../../operation.ts";
import { completeByTotp } from "../../second-factor/prove-totp.ts";

/** The same under its older name: PUT .../googleauthenticatorcode, 3.6 (S, D). */
export const verifyGoogleAuthenticatorCode = operation(
	"verifyGoogleAuthenticatorCode",
	(request) => completeByTotp(request, request.body.googleAuthenticatorCode),
);

import { operation } from "../../operation.ts";
import { completeByPasskey } from "../../second-factor/passkey-step.ts";

/** Completes a login by passkey: POST /auth/login/2fa/passkey/finish, 3.6 (D, N). */
export const finishLoginPasskeyCheck = operation(
	"finishLoginPasskeyCheck",
	(request) => completeByPasskey(request, request.body.PasskeyCredential),
);

import { operation } from "../../operation.ts";
import { readAttestation } from "../../passkeys/passkey-wire.ts";
import { completeByNewPasskey } from "../../second-factor/passkey-step.ts";

/** Binds a passkey and completes the login: POST /auth/login/2fa/register/passkey/finish, 3.6 (D, N). */
export const finishLoginPasskeyBinding = operation(
	"finishLoginPasskeyBinding",
	(request) => completeByNewPasskey(request, readAttestation(request.body)),
);

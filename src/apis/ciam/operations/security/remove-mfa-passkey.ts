import { operation } from "../../operation.ts";
import { removeFrom } from "../../second-factor/remove.ts";

/** Takes the passkeys that are second factors off: DELETE /auth/account/2fa/authenticator/passkey, 3.5 (D). */
export const removeMfaPasskey = operation("removeMfaPasskey", (request) =>
	removeFrom(request, "passkey"),
);

import { operation } from "../../operation.ts";
import { removeFrom } from "../../second-factor/remove.ts";

/** Removes codes by mail: DELETE /auth/account/2fa/authenticator/otp/email, 3.5 (D). */
export const removeMfaEmail = operation("removeMfaEmail", (request) =>
	removeFrom(request, "email"),
);

import { operation } from "../../operation.ts";
import { removeFrom } from "../../second-factor/remove.ts";

/** Takes Duo off: DELETE /auth/account/2fa/authenticator/duo, 3.5 (D). */
export const removeMfaDuo = operation("removeMfaDuo", (request) =>
	removeFrom(request, "external"),
);

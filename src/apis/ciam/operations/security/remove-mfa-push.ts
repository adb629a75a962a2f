import { operation } from "../../operation.ts";
import { removeFrom } from "../../second-factor/remove.ts";

/** Takes the device for push messages off: DELETE /auth/account/2fa/authenticator/push, 3.5 (D). */
export const removeMfaPush = operation("removeMfaPush", (request) =>
	removeFrom(request, "push"),
);

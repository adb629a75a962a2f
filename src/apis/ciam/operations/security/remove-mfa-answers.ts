import { operation } from "../../operation.ts";
import { removeFrom } from "../../second-factor/remove.ts";

/** Removes the answers: DELETE /auth/account/2fa/authenticator/securityquestionanswer, 3.5 (D). */
export const removeMfaAnswers = operation("removeMfaAnswers", (request) =>
	removeFrom(request, "knowledge"),
);

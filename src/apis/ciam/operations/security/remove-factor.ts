import { operation } from "../../operation.ts";
import { refuseHere } from "../../refusals.ts";
import { checkFactorsOn } from "../../second-factor/offered.ts";
import { removeFrom } from "../../second-factor/remove.ts";

/** Removes the authenticator app or the phone number: DELETE /auth/account/2fa/authenticator, 3.5 (D). */
export const removeFactor = operation("removeFactor", async (request) => {
	const { authenticator, googleAuthenticator, otpauthenticator } = request.body;
	const isApp = authenticator === true || googleAuthenticator === true;
	const isPhone = otpauthenticator === true;
	const isOn = checkFactorsOn(request.policy);
	if (!isOn.ok) return isOn;
	return isApp === isPhone
		? refuseHere("factor-unnamed", {})
		: removeFrom(request, isApp ? "totp" : "sms");
});

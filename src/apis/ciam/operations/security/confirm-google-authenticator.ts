import { operation } from "../../operation.ts";
import { confirmTotp } from "../../second-factor/confirm-totp.ts";
import { profileOf } from "../../second-factor/set-up.ts";

/** The older name of binding an authenticator app: PUT .../googleauthenticatorcode, 3.5 (S, D). */
export const confirmGoogleAuthenticator = operation(
	"confirmGoogleAuthenticator",
	async (request) => {
		const { googleAuthenticatorCode } = request.body;
		const confirmed = await confirmTotp(request, googleAuthenticatorCode);
		return profileOf(request, confirmed);
	},
);

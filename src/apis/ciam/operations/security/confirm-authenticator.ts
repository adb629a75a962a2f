import { operation } from "../../operation.ts";
import { confirmTotp } from "../../second-factor/confirm-totp.ts";
import { profileOf } from "../../second-factor/set-up.ts";

/** Binds an authenticator app: PUT /auth/account/2fa/verification/authenticatorcode, 3.5 (D). */
export const confirmAuthenticator = operation(
	"confirmAuthenticator",
	async (request) => {
		const { AuthenticatorCode } = request.body;
		return profileOf(request, await confirmTotp(request, AuthenticatorCode));
	},
);

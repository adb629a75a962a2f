import { operation } from "../../operation.ts";
import { stepUpByFactor } from "../../second-factor/reauthenticate.ts";

/** Steps up by authenticator app: PUT /auth/account/reauth/2fa/authenticatorcode, 3.7 (D). */
export const reauthenticateByAuthenticator = operation(
	"reauthenticateByAuthenticator",
	(request) => {
		const code = request.body.AuthenticatorCode;
		const proof = { by: "totp", code } as const;
		return stepUpByFactor(request, proof);
	},
);

import { operation } from "../../operation.ts";
import { stepUpByFactor } from "../../second-factor/reauthenticate.ts";

/** The older name of the step-up by authenticator app: PUT .../googleauthenticatorcode, 3.7 (D). */
export const reauthenticateByGoogleAuthenticator = operation(
	"reauthenticateByGoogleAuthenticator",
	(request) => {
		const code = request.body.googleAuthenticatorCode;
		const proof = { by: "totp", code } as const;
		return stepUpByFactor(request, proof);
	},
);

import { operation } from "../../operation.ts";
import { stepUpBy } from "../../second-factor/reauthenticate.ts";

/** The older name of the step-up by authenticator app: PUT .../googleauthenticatorcode, 3.7 (D). */
export const reauthenticateByGoogleAuthenticator = operation(
	"reauthenticateByGoogleAuthenticator",
	async (request) => {
		const code = request.body.googleAuthenticatorCode;
		const proof = { by: "totp", code } as const;
		const proved = await stepUpBy(request, "second-factor", proof);
		return proved.ok ? { status: 200, body: proved.value } : proved;
	},
);

import { operation } from "../../operation.ts";
import { stepUpBy } from "../../second-factor/reauthenticate.ts";

/** Steps up by authenticator app: PUT /auth/account/reauth/2fa/authenticatorcode, 3.7 (D). */
export const reauthenticateByAuthenticator = operation(
	"reauthenticateByAuthenticator",
	async (request) => {
		const code = request.body.AuthenticatorCode;
		const proof = { by: "totp", code } as const;
		const proved = await stepUpBy(request, "second-factor", proof);
		return proved.ok ? { status: 200, body: proved.value } : proved;
	},
);

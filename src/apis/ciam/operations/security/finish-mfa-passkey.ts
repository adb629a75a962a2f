import { confirmPasskeyBinding } from "../../../../core/flows/bind-passkey.ts";
import { accountPrincipal } from "../../../../pipeline/principal.ts";
import { operation } from "../../operation.ts";
import { readAttestation, toPasskey } from "../../passkeys/passkey-wire.ts";
import { checkSetUp } from "../../second-factor/set-up.ts";

/** Adds a passkey as second factor: POST /auth/account/2fa/register/passkey/finish, 3.5 (D, N). */
export const finishMfaPasskey = operation(
	"finishMfaPasskey",
	async (request) => {
		const checked = checkSetUp(request, "passkey");
		if (!checked.ok) return checked;
		const bound = await confirmPasskeyBinding(request.flow, {
			sessionId: accountPrincipal(request.principal).session.id,
			credential: readAttestation(request.body),
			use: "second-factor",
		});
		return bound.ok
			? { status: 200, body: toPasskey(bound.value.passkey) }
			: bound;
	},
);

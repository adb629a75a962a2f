import { beginPasskeyBinding } from "../../../../core/flows/bind-passkey.ts";
import { accountPrincipal } from "../../../../pipeline/principal.ts";
import { operation } from "../../operation.ts";
import { toCreation } from "../../passkeys/passkey-wire.ts";
import { checkSetUp } from "../../second-factor/set-up.ts";

/** Begins to add a passkey as second factor: GET /auth/account/2fa/register/passkey/begin, 3.5 (D, N). */
export const beginMfaPasskey = operation("beginMfaPasskey", async (request) => {
	const checked = checkSetUp(request, "passkey");
	if (!checked.ok) return checked;
	const begun = await beginPasskeyBinding(request.flow, {
		sessionId: accountPrincipal(request.principal).session.id,
		uses: ["second-factor"],
	});
	return begun.ok ? { status: 200, body: toCreation(begun.value) } : begun;
});

import { beginPasskeyBinding } from "../../../../core/flows/bind-passkey.ts";
import { accountPrincipal } from "../../../../pipeline/principal.ts";
import { operation } from "../../operation.ts";
import { toCreation } from "../../passkeys/passkey-wire.ts";
import { checkPasskeyBinding } from "../../second-factor/passkey-step.ts";

/** Begins to bind a passkey during a login: GET /auth/login/2fa/register/passkey/begin, 3.6 (D, N). */
export const beginLoginPasskeyBinding = operation(
	"beginLoginPasskeyBinding",
	async (request) => {
		const checked = checkPasskeyBinding(request);
		if (!checked.ok) return checked;
		const begun = await beginPasskeyBinding(request.flow, {
			sessionId: accountPrincipal(request.principal).session.id,
			uses: ["second-factor"],
		});
		return begun.ok ? { status: 200, body: toCreation(begun.value) } : begun;
	},
);

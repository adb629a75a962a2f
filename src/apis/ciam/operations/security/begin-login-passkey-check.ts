import { beginPasskeyCheckInSession } from "../../../../core/flows/begin-passkey-check.ts";
import { accountPrincipal } from "../../../../pipeline/principal.ts";
import { operation } from "../../operation.ts";
import { toUse } from "../../passkeys/passkey-login.ts";
import { checkPasskeyStep } from "../../second-factor/passkey-step.ts";

/** Gives a browser what it needs to complete a login by passkey: GET /auth/login/2fa/passkey/begin, 3.6 (D, N). */
export const beginLoginPasskeyCheck = operation(
	"beginLoginPasskeyCheck",
	async (request) => {
		const checked = checkPasskeyStep(request);
		if (!checked.ok) return checked;
		const begun = await beginPasskeyCheckInSession(request.flow, {
			sessionId: accountPrincipal(request.principal).session.id,
			act: "second-factor",
		});
		return begun.ok ? { status: 200, body: toUse(begun.value) } : begun;
	},
);

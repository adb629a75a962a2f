import { identifierOf } from "../../../../core/account.ts";
import { beginPasskeyBinding } from "../../../../core/flows/bind-passkey.ts";
import { accountPrincipal } from "../../../../pipeline/principal.ts";
import { operation } from "../../operation.ts";
import { checkPasskeys } from "../../passkeys/checked.ts";
import { toCreation } from "../../passkeys/passkey-wire.ts";
import { refuseHere } from "../../refusals.ts";

/** How long the device has to answer (D). */
const timeoutSeconds = 30;

/** Begins to add a passkey: GET /auth/account/register/passkey/begin, 3.3 (N). */
export const beginPasskeyAddition = operation(
	"beginPasskeyAddition",
	async ({ flow, policy, principal }) => {
		const { account, session } = accountPrincipal(principal);
		const checked = checkPasskeys(policy.settings);
		if (!checked.ok) return checked;
		if (identifierOf(account, "email") === undefined)
			return refuseHere("passkey-needs-email", {});
		const begun = await beginPasskeyBinding(flow, {
			sessionId: session.id,
			uses: ["sign-in"],
			timeoutSeconds,
		});
		return begun.ok ? { status: 200, body: toCreation(begun.value) } : begun;
	},
);

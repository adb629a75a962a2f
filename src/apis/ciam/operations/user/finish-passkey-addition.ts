import { confirmPasskeyBinding } from "../../../../core/flows/bind-passkey.ts";
import { passkeysOf } from "../../../../core/passkeys.ts";
import { accountPrincipal } from "../../../../pipeline/principal.ts";
import { operation } from "../../operation.ts";
import { checkPasskeys } from "../../passkeys/checked.ts";
import { readAttestation, toPasskey } from "../../passkeys/passkey-wire.ts";

/** Adds the passkey that a device made: POST /auth/account/register/passkey/finish, 3.3 (N). */
export const finishPasskeyAddition = operation(
	"finishPasskeyAddition",
	async ({ flow, body, policy, principal }) => {
		const { session } = accountPrincipal(principal);
		const checked = checkPasskeys(policy.settings);
		if (!checked.ok) return checked;
		const bound = await confirmPasskeyBinding(flow, {
			sessionId: session.id,
			credential: readAttestation(body),
			use: "sign-in",
		});
		if (!bound.ok) return bound;
		const held = passkeysOf(bound.value.account, "sign-in");
		return { status: 200, body: { Credentials: held.map(toPasskey) } };
	},
);

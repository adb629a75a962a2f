import { resetPasskey } from "../../../../core/flows/reset-passkey.ts";
import { operation } from "../../operation.ts";
import { checkPasskeys } from "../../passkeys/checked.ts";
import { readAttestation } from "../../passkeys/passkey-wire.ts";

/** Puts a new passkey in place of those before: POST /auth/passkey/reset/finish, 3.4 (D). */
export const finishPasskeyReset = operation(
	"finishPasskeyReset",
	async ({ body, flow, policy, query }) => {
		const checked = checkPasskeys(policy.settings);
		if (!checked.ok) return checked;
		const reset = await resetPasskey(flow, {
			token: query.vtoken.toLowerCase(),
			credential: readAttestation(body),
		});
		return reset.ok ? { status: 200, body: { IsPosted: true } } : reset;
	},
);

import { operation } from "../../operation.ts";
import { checkPasskeys } from "../../passkeys/checked.ts";
import { readAttestation } from "../../passkeys/passkey-wire.ts";
import { mailOptions } from "../../sign-up/mail-options.ts";
import { registerByPasskey } from "../../sign-up/register-with-passkey.ts";

/** Makes an account with the passkey that a browser made. */
export const finishPasskeyRegistration = operation(
	"finishPasskeyRegistration",
	async (request) => {
		const { policy, body, query } = request;
		const offered = checkPasskeys(policy.settings);
		if (!offered.ok) return offered;
		const credential = readAttestation(body.PasskeyCredential);
		return registerByPasskey(request, body, credential, mailOptions(query));
	},
);

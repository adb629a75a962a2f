import { readEmail } from "../../identifiers/read.ts";
import { operation } from "../../operation.ts";
import { checkPasskeys } from "../../passkeys/checked.ts";
import { logInWithPasskey } from "../../passkeys/passkey-login.ts";

/** Logs in by what a passkey of the account signed. */
export const finishPasskeyLogin = operation(
	"finishPasskeyLogin",
	async (request) => {
		const { policy, body, query } = request;
		const email = body.Email === undefined ? undefined : readEmail(body.Email);
		if (email?.ok === false) return email;
		const offered = checkPasskeys(policy.settings);
		if (!offered.ok) return offered;
		const url = query.verificationUrl;
		return logInWithPasskey(request, body.PasskeyCredential, {
			...(email && { named: email.value }),
			...(url !== undefined && { url }),
		});
	},
);

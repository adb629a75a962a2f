import { operation } from "../../operation.ts";
import {
	checkAutofill,
	logInWithPasskey,
} from "../../passkeys/passkey-login.ts";

/** Logs in by what a passkey signed that the browser offered; it says whose it is. */
export const finishPasskeyAutofill = operation(
	"finishPasskeyAutofill",
	async (request) => {
		const offered = checkAutofill(request.policy.settings);
		if (!offered.ok) return offered;
		return logInWithPasskey(request, request.body.PasskeyCredential, {});
	},
);

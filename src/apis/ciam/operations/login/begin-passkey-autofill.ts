import { beginPasskeyCheck } from "../../../../core/flows/begin-passkey-check.ts";
import { operation } from "../../operation.ts";
import { checkAutofill, toUse } from "../../passkeys/passkey-login.ts";

/** Gives a browser what it needs to offer the passkeys it has. */
export const beginPasskeyAutofill = operation(
	"beginPasskeyAutofill",
	async ({ flow, policy }) => {
		const offered = checkAutofill(policy.settings);
		if (!offered.ok) return offered;
		const begun = await beginPasskeyCheck(flow, {});
		return begun.ok ? { status: 200, body: toUse(begun.value) } : begun;
	},
);

import { beginPasskeyReset as begin } from "../../../../core/flows/reset-passkey.ts";
import { operation } from "../../operation.ts";
import { checkPasskeys } from "../../passkeys/checked.ts";
import { toCreation } from "../../passkeys/passkey-wire.ts";

/** Begins to make a new passkey, for who followed the link: GET /auth/passkey/reset/begin, 3.4 (D). */
export const beginPasskeyReset = operation(
	"beginPasskeyReset",
	async ({ flow, policy, query }) => {
		const checked = checkPasskeys(policy.settings);
		if (!checked.ok) return checked;
		const begun = await begin(flow, { token: query.vtoken.toLowerCase() });
		return begun.ok ? { status: 200, body: toCreation(begun.value) } : begun;
	},
);

import { passkeysOf } from "../../../../core/passkeys.ts";
import { accountPrincipal } from "../../../../pipeline/principal.ts";
import { operation } from "../../operation.ts";
import { checkPasskeys } from "../../passkeys/checked.ts";
import { toPasskey } from "../../passkeys/passkey-wire.ts";

/** Lists the passkeys that log in: GET /auth/account/passkey, 3.3 (N). */
export const listPasskeys = operation(
	"listPasskeys",
	async ({ policy, principal }) => {
		const { account } = accountPrincipal(principal);
		const checked = checkPasskeys(policy.settings);
		if (!checked.ok) return checked;
		const Credentials = passkeysOf(account, "sign-in").map(toPasskey);
		return { status: 200, body: { Credentials } };
	},
);

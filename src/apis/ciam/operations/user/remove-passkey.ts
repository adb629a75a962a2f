import { removePasskey as remove } from "../../../../core/flows/remove-passkey.ts";
import { accountPrincipal } from "../../../../pipeline/principal.ts";
import { operation } from "../../operation.ts";
import { checkPasskeys } from "../../passkeys/checked.ts";

/** Takes a passkey off: DELETE /auth/account/passkey/{id}, 3.3 (N). */
export const removePasskey = operation(
	"removePasskey",
	async ({ flow, path, policy, principal }) => {
		const { account } = accountPrincipal(principal);
		const checked = checkPasskeys(policy.settings);
		if (!checked.ok) return checked;
		const removed = await remove(flow, {
			accountId: account.id,
			passkeyId: path.id.toLowerCase(),
			use: "sign-in",
		});
		return removed.ok ? { status: 200, body: { IsDeleted: true } } : removed;
	},
);

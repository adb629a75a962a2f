import { unlockAccount as unlock } from "../../../../core/flows/operator-acts.ts";
import { accountPrincipal } from "../../../../pipeline/principal.ts";
import { checkUnlockProof } from "../../locks/unlock-proof.ts";
import { operation } from "../../operation.ts";

/** Ends a lock after failed logins: PUT /auth/account/unlock, 3.3 (W, D). */
export const unlockOwnAccount = operation(
	"unlockOwnAccount",
	async (request) => {
		const { flow, principal } = request;
		const { account } = accountPrincipal(principal);
		const proved = await checkUnlockProof(request, account);
		if (!proved.ok) return proved;
		const unlocked = await unlock(flow, { accountId: account.id });
		return unlocked.ok ? { status: 200, body: { IsPosted: true } } : unlocked;
	},
);

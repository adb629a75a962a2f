import { removeEmail as remove } from "../../../../core/flows/remove-identifier.ts";
import { accountPrincipal } from "../../../../pipeline/principal.ts";
import { operation } from "../../operation.ts";

/** Takes an address from the account: DELETE /auth/email, 3.3 (W, D). */
export const removeEmail = operation(
	"removeEmail",
	async ({ flow, body, principal }) => {
		const { account } = accountPrincipal(principal);
		const { email } = body;
		const removed = await remove(flow, { accountId: account.id, email });
		return removed.ok ? { status: 200, body: { IsDeleted: true } } : removed;
	},
);

import { removePhone as remove } from "../../../../core/flows/remove-identifier.ts";
import { accountPrincipal } from "../../../../pipeline/principal.ts";
import { operation } from "../../operation.ts";

/** Takes the phone number from the account: DELETE /auth/phone, 3.3 (W, D). */
export const removePhone = operation(
	"removePhone",
	async ({ flow, principal }) => {
		const { account } = accountPrincipal(principal);
		const removed = await remove(flow, { accountId: account.id });
		return removed.ok ? { status: 200, body: { IsDeleted: true } } : removed;
	},
);

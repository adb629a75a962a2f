import { deleteByCode } from "../../../../core/flows/delete-by-proof.ts";
import { accountPrincipal } from "../../../../pipeline/principal.ts";
import { operation } from "../../operation.ts";

/** Deletes the account by the code of an SMS: POST /auth/account/delete, 3.3 (N). */
export const deleteAccountByCode = operation(
	"deleteAccountByCode",
	async ({ flow, body, principal }) => {
		const { account } = accountPrincipal(principal);
		const deleted = await deleteByCode(flow, {
			accountId: account.id,
			code: body.OTP,
		});
		return deleted.ok ? { status: 200, body: { IsDeleted: true } } : deleted;
	},
);

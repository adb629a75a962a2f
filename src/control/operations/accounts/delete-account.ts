import { deleteAccountNow } from "../../accounts/delete-account-now.ts";
import { accountIdOf } from "../../accounts/open-account.ts";
import { operation } from "../../operation.ts";
import { openRealm } from "../../target.ts";

/** Deletes an account without grace. `DELETE .../accounts/{account}`. */
export const deleteAccount = operation("deleteAccount", async (request) => {
	const target = await openRealm(request);
	if (!target.ok) return target;
	const id = accountIdOf(request.path);
	const deleted = await deleteAccountNow(target.value.flow, id);
	return deleted.ok ? { status: 204 } : deleted;
});

import { deleteNow } from "../../../../core/flows/delete-by-proof.ts";
import { operation } from "../../operation.ts";
import { personOfUid } from "../../people/person-of-uid.ts";

/** Deletes an account: DELETE /manage/account/{uid}, 3.11 (T, D). */
export const deleteAccountByUid = operation(
	"deleteAccountByUid",
	async ({ flow, path }) => {
		const person = await personOfUid(flow, path.uid);
		if (!person.ok) return person;
		const deleted = await flow.store.transact((transaction) =>
			deleteNow(flow, transaction, person.value),
		);
		return deleted.ok ? { status: 200, body: { IsDeleted: true } } : deleted;
	},
);

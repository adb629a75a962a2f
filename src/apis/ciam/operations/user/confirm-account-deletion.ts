import { deleteByLink } from "../../../../core/flows/delete-by-proof.ts";
import { operation } from "../../operation.ts";

/** Deletes the account of a deletion mail: GET /auth/account/delete, 3.3 (W, D). */
export const confirmAccountDeletion = operation(
	"confirmAccountDeletion",
	async ({ flow, query }) => {
		const deleted = await deleteByLink(flow, { token: query.deletetoken });
		return deleted.ok ? { status: 200, body: { IsPosted: true } } : deleted;
	},
);

import { requestDeletion as startDeletion } from "../../../../core/flows/request-deletion.ts";
import { accountPrincipal } from "../../../../pipeline/principal.ts";
import { operation } from "../../operation.ts";

/** Asks for the caller's account to be deleted: POST /customers/request-deletion, M23 (S; rest C). */
export const requestDeletion = operation(
	"requestDeletion",
	async ({ flow, body, principal }) => {
		const requested = await startDeletion(flow, {
			accountId: accountPrincipal(principal).account.id,
			...(body?.reason !== undefined && { reason: body.reason }),
		});
		return requested.ok ? { status: 204 } : requested;
	},
);

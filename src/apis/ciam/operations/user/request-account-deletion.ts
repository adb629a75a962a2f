import { sendDeletionProof } from "../../../../core/flows/delete-by-proof.ts";
import { accountPrincipal } from "../../../../pipeline/principal.ts";
import { mailingFlow } from "../../messages/mailing.ts";
import { operation } from "../../operation.ts";

/** Mails a link that deletes the account: DELETE /auth/account, 3.3 (W, D). */
export const requestAccountDeletion = operation(
	"requestAccountDeletion",
	async (request) => {
		const { account } = accountPrincipal(request.principal);
		const flow = mailingFlow(request, { url: request.query.deleteUrl });
		const sent = await sendDeletionProof(flow, {
			accountId: account.id,
			by: "link",
		});
		return sent.ok
			? { status: 200, body: { IsDeleteRequestAccepted: true } }
			: sent;
	},
);

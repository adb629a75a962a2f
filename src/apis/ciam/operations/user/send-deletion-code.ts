import { identifierOf } from "../../../../core/account.ts";
import { refuse } from "../../../../core/errors.ts";
import { sendDeletionProof } from "../../../../core/flows/delete-by-proof.ts";
import { accountPrincipal } from "../../../../pipeline/principal.ts";
import { checkSms, toSmsStatus } from "../../messages/sms.ts";
import { operation } from "../../operation.ts";

/** Sends a code that deletes the account: GET /auth/account/otp, 3.3 (N). */
export const sendDeletionCode = operation(
	"sendDeletionCode",
	async ({ flow, policy, principal }) => {
		const { account } = accountPrincipal(principal);
		const phone = identifierOf(account, "phone");
		if (phone === undefined)
			return refuse("identifier-missing", { identifier: "phone" });
		const sendable = checkSms(policy.settings, phone.value, false);
		if (!sendable.ok) return sendable;
		const sent = await sendDeletionProof(flow, {
			accountId: account.id,
			by: "code",
		});
		if (!sent.ok) return sent;
		const Data = toSmsStatus(sent.value.id);
		return { status: 200, body: { IsPosted: true, Data } };
	},
);

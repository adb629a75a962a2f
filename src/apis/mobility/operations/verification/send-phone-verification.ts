import { sendVerificationCode } from "../../../../core/flows/verify-identifier.ts";
import { accountPrincipal } from "../../../../pipeline/principal.ts";
import { operation } from "../../operation.ts";

/** Sends a code to the number of the caller's profile: POST /customers/verify/send, M26 (S). */
export const sendPhoneVerification = operation(
	"sendPhoneVerification",
	async ({ flow, principal }) => {
		const sent = await sendVerificationCode(flow, {
			accountId: accountPrincipal(principal).account.id,
			identifier: "phone",
		});
		return sent.ok ? { status: 204 } : sent;
	},
);

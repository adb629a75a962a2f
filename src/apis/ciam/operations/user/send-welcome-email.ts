import { accountPrincipal } from "../../../../pipeline/principal.ts";
import { sendWelcome } from "../../messages/welcome.ts";
import { operation } from "../../operation.ts";

/** Mails the welcome once more: GET /auth/account/sendwelcomeemail, 3.3 (W, D). */
export const sendWelcomeEmail = operation(
	"sendWelcomeEmail",
	async ({ flow, principal }) => {
		const { account } = accountPrincipal(principal);
		const sent = await sendWelcome(flow, account.id);
		return sent.ok ? { status: 200, body: { IsPosted: true } } : sent;
	},
);

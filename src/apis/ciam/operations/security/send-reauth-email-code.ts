import { sendFreshCode } from "../../../../core/flows/fresh-proof.ts";
import { accountPrincipal } from "../../../../pipeline/principal.ts";
import { operation } from "../../operation.ts";
import { ownAddress } from "../../second-factor/own-address.ts";
import { checkStepUp } from "../../second-factor/reauthenticate.ts";

/** Mails a code for a step-up by second factor: GET /auth/account/reauth/2fa/otp/email, 3.7 (D). */
export const sendReauthEmailCode = operation(
	"sendReauthEmailCode",
	async (request) => {
		const { flow, principal, query } = request;
		const isOffered = checkStepUp(request, "email");
		if (!isOffered.ok) return isOffered;
		const { account, session } = accountPrincipal(principal);
		const email = ownAddress(account, query.emailId);
		if (!email.ok) return email;
		const sent = await sendFreshCode(flow, {
			sessionId: session.id,
			channel: "email",
			address: email.value,
		});
		return sent.ok ? { status: 200, body: { IsPosted: true } } : sent;
	},
);

import { beginFactorBinding } from "../../../../core/flows/bind-factor.ts";
import { accountPrincipal } from "../../../../pipeline/principal.ts";
import { operation } from "../../operation.ts";
import { ownAddress } from "../../second-factor/own-address.ts";
import { checkSetUp } from "../../second-factor/set-up.ts";

/** Mails a code that makes mail a second factor: GET /auth/account/2fa/otp/email, 3.5 (D). */
export const sendMfaEmailCode = operation(
	"sendMfaEmailCode",
	async (request) => {
		const { flow, principal, query } = request;
		const isOffered = checkSetUp(request, "email");
		if (!isOffered.ok) return isOffered;
		const { account, session } = accountPrincipal(principal);
		const email = ownAddress(account, query.emailId);
		if (!email.ok) return email;
		const sent = await beginFactorBinding(flow, {
			sessionId: session.id,
			channel: "email",
			address: email.value,
		});
		return sent.ok ? { status: 200, body: { IsPosted: true } } : sent;
	},
);

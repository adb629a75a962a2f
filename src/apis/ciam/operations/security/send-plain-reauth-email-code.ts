import { refuse } from "../../../../core/errors.ts";
import { sendFreshCode } from "../../../../core/flows/fresh-proof.ts";
import { accountPrincipal } from "../../../../pipeline/principal.ts";
import { operation } from "../../operation.ts";
import { ownOrFirstAddress } from "../../second-factor/own-address.ts";

/** Mails a code for a step-up without second factor: GET /auth/account/reauth/otp/email, 3.7 (D). */
export const sendPlainReauthEmailCode = operation(
	"sendPlainReauthEmailCode",
	async ({ flow, principal, query }) => {
		const { account, session } = accountPrincipal(principal);
		const email = ownOrFirstAddress(account, query.emailId);
		if (!email.ok) return email;
		if (email.value === undefined)
			return refuse("identifier-missing", { identifier: "email" });
		const sent = await sendFreshCode(flow, {
			sessionId: session.id,
			channel: "email",
			address: email.value,
		});
		return sent.ok ? { status: 200, body: { IsPosted: true } } : sent;
	},
);

import { accept } from "../../../../core/errors.ts";
import { confirmFactorBinding } from "../../../../core/flows/bind-factor.ts";
import { accountPrincipal } from "../../../../pipeline/principal.ts";
import { operation } from "../../operation.ts";
import { ownAddress } from "../../second-factor/own-address.ts";
import { checkSetUp, profileOf } from "../../second-factor/set-up.ts";

/** Binds codes by mail: PUT /auth/account/2fa/verification/otp/email, 3.5 (T). */
export const confirmMfaEmail = operation("confirmMfaEmail", async (request) => {
	const { body, flow, principal } = request;
	const isOffered = checkSetUp(request, "email");
	if (!isOffered.ok) return isOffered;
	const { account, session } = accountPrincipal(principal);
	const email = ownAddress(account, body.EmailId);
	if (!email.ok) return email;
	const bound = await confirmFactorBinding(flow, {
		sessionId: session.id,
		channel: "email",
		address: email.value,
		code: body.Otp,
	});
	return profileOf(request, bound.ok ? accept(bound.value.account) : bound);
});

import { accountPrincipal } from "../../../../pipeline/principal.ts";
import { operation } from "../../operation.ts";
import { ownAddress } from "../../second-factor/own-address.ts";
import { checkStepUp, stepUpBy } from "../../second-factor/reauthenticate.ts";

/** Steps up by a mailed code: PUT /auth/account/reauth/2fa/otp/email/verify, 3.7 (D). */
export const reauthenticateByEmailCode = operation(
	"reauthenticateByEmailCode",
	async (request) => {
		const { body, principal } = request;
		const isOffered = checkStepUp(request, "email");
		if (!isOffered.ok) return isOffered;
		const email = ownAddress(accountPrincipal(principal).account, body.EmailId);
		if (!email.ok) return email;
		return stepUpBy(request, "second-factor", {
			by: "code",
			channel: "email",
			address: email.value,
			code: body.Otp,
		});
	},
);

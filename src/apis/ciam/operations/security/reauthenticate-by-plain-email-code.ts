import { refuse } from "../../../../core/errors.ts";
import { accountPrincipal } from "../../../../pipeline/principal.ts";
import { operation } from "../../operation.ts";
import { ownOrFirstAddress } from "../../second-factor/own-address.ts";
import { stepUpBy } from "../../second-factor/reauthenticate.ts";

/**
 * Steps up by a mailed code without second factor: PUT /auth/account/reauth/otp/email, 3.7 (D). A
 * backend checks it as it checks a second factor (C).
 */
export const reauthenticateByPlainEmailCode = operation(
	"reauthenticateByPlainEmailCode",
	async (request) => {
		const { emailid, OTP: code } = request.body;
		const { account } = accountPrincipal(request.principal);
		const email = ownOrFirstAddress(account, emailid);
		if (!email.ok) return email;
		const { value: address } = email;
		const channel = "email";
		return address === undefined
			? refuse("challenge-unknown", { purpose: "step-up", channel })
			: stepUpBy(request, "second-factor", {
					by: "code",
					channel,
					address,
					code,
				});
	},
);

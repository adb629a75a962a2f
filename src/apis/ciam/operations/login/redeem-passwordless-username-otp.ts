import { operation } from "../../operation.ts";
import {
	checkMailedCodes,
	redeemMailedCode,
} from "../../sign-in/mailed-code.ts";
import { mailboxOf } from "../../sign-in/out-of-band.ts";

/** Logs in by a mailed code and the username of whoever got it. */
export const redeemPasswordlessUsernameOtp = operation(
	"redeemPasswordlessUsernameOtp",
	async (request) => {
		const allowed = checkMailedCodes(request);
		if (!allowed.ok) return allowed;
		const { UserName, Otp: code } = request.body;
		const email = await mailboxOf(request, UserName);
		if (!email.ok) return email;
		return redeemMailedCode(request, { email: email.value, code });
	},
);

import { readEmail } from "../../identifiers/read.ts";
import { operation } from "../../operation.ts";
import {
	checkMailedCodes,
	redeemMailedCode,
} from "../../sign-in/mailed-code.ts";

/** Logs in by a mailed code and the address it went to. */
export const redeemPasswordlessEmailOtp = operation(
	"redeemPasswordlessEmailOtp",
	async (request) => {
		const email = readEmail(request.body.Email);
		if (!email.ok) return email;
		const allowed = checkMailedCodes(request);
		if (!allowed.ok) return allowed;
		const { Otp: code } = request.body;
		return redeemMailedCode(request, { email: email.value, code });
	},
);

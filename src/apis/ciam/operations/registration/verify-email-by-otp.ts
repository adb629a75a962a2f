import { isCaptchaSolved } from "../../captcha.ts";
import { operation } from "../../operation.ts";
import { verifyEmailByCode } from "../../sign-up/verify-by-code.ts";

/** Verifies an address by the code that was mailed there, and logs the person in. */
export const verifyEmailByOtp = operation("verifyEmailByOtp", (request) => {
	const { Email: email, Otp: code, SecurityAnswer: answers } = request.body;
	const captcha = isCaptchaSolved(request, request.body);
	return verifyEmailByCode(request, {
		email,
		code,
		captcha,
		...(answers && { answers }),
	});
});

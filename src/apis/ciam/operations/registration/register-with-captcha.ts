import { isCaptchaSolved } from "../../captcha.ts";
import { operation } from "../../operation.ts";
import { refuseHere } from "../../refusals.ts";
import { mailOptions } from "../../sign-up/mail-options.ts";
import { register } from "../../sign-up/register.ts";

/** Makes an account for somebody who solved a captcha. */
export const registerWithCaptcha = operation(
	"registerWithCaptcha",
	async (request) =>
		isCaptchaSolved(request, request.body)
			? register(request, request.body, mailOptions(request.query))
			: refuseHere("captcha-wrong", {}),
);

import { beginPasskeyRegistration } from "./begin-passkey-registration.ts";
import { checkOrVerifyEmail } from "./check-or-verify-email.ts";
import { checkPhone } from "./check-phone.ts";
import { checkUsername } from "./check-username.ts";
import { finishPasskeyRegistration } from "./finish-passkey-registration.ts";
import { register } from "./register.ts";
import { registerWithCaptcha } from "./register-with-captcha.ts";
import { resendVerificationEmail } from "./resend-verification-email.ts";
import { sendVerificationEmailForLinking } from "./send-verification-email-for-linking.ts";
import { verifyEmailByOtp } from "./verify-email-by-otp.ts";

/** Sign-up, availability, and proof of addresses. */
export const registrationOperations = {
	register,
	registerWithCaptcha,
	checkOrVerifyEmail,
	checkUsername,
	checkPhone,
	resendVerificationEmail,
	verifyEmailByOtp,
	sendVerificationEmailForLinking,
	beginPasskeyRegistration,
	finishPasskeyRegistration,
};

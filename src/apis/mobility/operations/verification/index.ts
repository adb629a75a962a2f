import { checkPhoneVerification } from "./check-phone-verification.ts";
import { initVerification } from "./init-verification.ts";
import { resendEmailVerification } from "./resend-email-verification.ts";
import { sendPhoneVerification } from "./send-phone-verification.ts";

/** Proving phone, email and documents: M26 to M29. */
export const verificationOperations = {
	sendPhoneVerification,
	checkPhoneVerification,
	resendEmailVerification,
	initVerification,
} as const;

import { enrolOtp } from "./enrol-otp.ts";
import { enrolPush } from "./enrol-push.ts";
import { listFactors } from "./list-factors.ts";
import { sendConsumerEmailCode } from "./send-consumer-email-code.ts";
import { sendCorporateEmailCode } from "./send-corporate-email-code.ts";
import { unlinkPush } from "./unlink-push.ts";
import { verifyConsumerEmail } from "./verify-consumer-email.ts";
import { verifyCorporateEmail } from "./verify-corporate-email.ts";
import { verifyOtpEnrolment } from "./verify-otp-enrolment.ts";

/** Second factors, and proof of email addresses (sections 4 and 6). */
export const verificationOperations = {
	enrolOtp,
	enrolPush,
	listFactors,
	sendConsumerEmailCode,
	sendCorporateEmailCode,
	unlinkPush,
	verifyConsumerEmail,
	verifyCorporateEmail,
	verifyOtpEnrolment,
} as const;

import { sendEmailOtp } from "./send-email-otp.ts";
import { verifyOtp } from "./verify-otp.ts";

/** The handlers of the verification surface. */
export const verificationOperations = { sendEmailOtp, verifyOtp } as const;

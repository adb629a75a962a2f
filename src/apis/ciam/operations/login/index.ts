import { beginPasskeyAutofill } from "./begin-passkey-autofill.ts";
import { beginPasskeyLogin } from "./begin-passkey-login.ts";
import { completeSocialLogin } from "./complete-social-login.ts";
import { confirmOneTouchLink } from "./confirm-one-touch-link.ts";
import { confirmSmartLoginLink } from "./confirm-smart-login-link.ts";
import { exchangeRequestToken } from "./exchange-request-token.ts";
import { exchangeSocialToken } from "./exchange-social-token.ts";
import { finishPasskeyAutofill } from "./finish-passkey-autofill.ts";
import { finishPasskeyLogin } from "./finish-passkey-login.ts";
import { login } from "./login.ts";
import { loginMfa } from "./login-mfa.ts";
import { loginWithPin } from "./login-with-pin.ts";
import { pingSmartLogin } from "./ping-smart-login.ts";
import { pingSocialLogin } from "./ping-social-login.ts";
import { redeemOneTouchOtp } from "./redeem-one-touch-otp.ts";
import { redeemPasswordlessEmailOtp } from "./redeem-passwordless-email-otp.ts";
import { redeemPasswordlessLink } from "./redeem-passwordless-link.ts";
import { redeemPasswordlessSmsOtp } from "./redeem-passwordless-sms-otp.ts";
import { redeemPasswordlessUsernameOtp } from "./redeem-passwordless-username-otp.ts";
import { sendPasswordlessEmail } from "./send-passwordless-email.ts";
import { sendPasswordlessSms } from "./send-passwordless-sms.ts";
import { startOneTouchByEmail } from "./start-one-touch-by-email.ts";
import { startOneTouchByPhone } from "./start-one-touch-by-phone.ts";
import { startSmartLogin } from "./start-smart-login.ts";

/** Everything that opens a session. */
export const loginOperations = {
	beginPasskeyAutofill,
	beginPasskeyLogin,
	completeSocialLogin,
	confirmOneTouchLink,
	confirmSmartLoginLink,
	exchangeRequestToken,
	exchangeSocialToken,
	finishPasskeyAutofill,
	finishPasskeyLogin,
	login,
	loginMfa,
	loginWithPin,
	pingSmartLogin,
	pingSocialLogin,
	redeemOneTouchOtp,
	redeemPasswordlessEmailOtp,
	redeemPasswordlessLink,
	redeemPasswordlessSmsOtp,
	redeemPasswordlessUsernameOtp,
	sendPasswordlessEmail,
	sendPasswordlessSms,
	startOneTouchByEmail,
	startOneTouchByPhone,
	startSmartLogin,
};

import { enableTwoFactor } from "./enable-two-factor.ts";
import { exchangeOpenidToken } from "./exchange-openid-token.ts";
import { issueTwoFactorQrCode } from "./issue-two-factor-qr-code.ts";
import { issueTwoFactorSecret } from "./issue-two-factor-secret.ts";
import { logout } from "./logout.ts";
import { refreshToken } from "./refresh-token.ts";
import { requestPasswordReset } from "./request-password-reset.ts";
import { setPassword } from "./set-password.ts";
import { signInApiClient } from "./sign-in-api-client.ts";
import { signInEmail } from "./sign-in-email.ts";
import { signInEmailCode } from "./sign-in-email-code.ts";
import { signInGaiyo } from "./sign-in-gaiyo.ts";
import { signInPhoneNumber } from "./sign-in-phone-number.ts";
import { socialLogin } from "./social-login.ts";
import { validateTwoFactorCode } from "./validate-two-factor-code.ts";

/** The handlers of the auth surface. */
export const authOperations = {
	enableTwoFactor,
	exchangeOpenidToken,
	issueTwoFactorQrCode,
	issueTwoFactorSecret,
	logout,
	refreshToken,
	requestPasswordReset,
	setPassword,
	signInApiClient,
	signInEmail,
	signInEmailCode,
	signInGaiyo,
	signInPhoneNumber,
	socialLogin,
	validateTwoFactorCode,
} as const;

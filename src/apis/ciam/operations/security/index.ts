import { beginLoginPasskeyBinding } from "./begin-login-passkey-binding.ts";
import { beginLoginPasskeyCheck } from "./begin-login-passkey-check.ts";
import { beginMfaPasskey } from "./begin-mfa-passkey.ts";
import { checkReauthByFactor } from "./check-reauth-by-factor.ts";
import { checkReauthByPassword } from "./check-reauth-by-password.ts";
import { checkReauthByPin } from "./check-reauth-by-pin.ts";
import { confirmAuthenticator } from "./confirm-authenticator.ts";
import { confirmGoogleAuthenticator } from "./confirm-google-authenticator.ts";
import { confirmMfaEmail } from "./confirm-mfa-email.ts";
import { confirmMfaPhone } from "./confirm-mfa-phone.ts";
import { finishLoginPasskeyBinding } from "./finish-login-passkey-binding.ts";
import { finishLoginPasskeyCheck } from "./finish-login-passkey-check.ts";
import { finishMfaPasskey } from "./finish-mfa-passkey.ts";
import { getBackupCodes } from "./get-backup-codes.ts";
import { getMfaSettings } from "./get-mfa-settings.ts";
import { pingPush } from "./ping-push.ts";
import { reauthenticateByAnswers } from "./reauthenticate-by-answers.ts";
import { reauthenticateByAuthenticator } from "./reauthenticate-by-authenticator.ts";
import { reauthenticateByBackupCode } from "./reauthenticate-by-backup-code.ts";
import { reauthenticateByEmailCode } from "./reauthenticate-by-email-code.ts";
import { reauthenticateByGoogleAuthenticator } from "./reauthenticate-by-google-authenticator.ts";
import { reauthenticateByPassword } from "./reauthenticate-by-password.ts";
import { reauthenticateByPin } from "./reauthenticate-by-pin.ts";
import { reauthenticateByPlainEmailCode } from "./reauthenticate-by-plain-email-code.ts";
import { reauthenticateBySmsCode } from "./reauthenticate-by-sms-code.ts";
import { removeFactor } from "./remove-factor.ts";
import { removeMfaAnswers } from "./remove-mfa-answers.ts";
import { removeMfaDuo } from "./remove-mfa-duo.ts";
import { removeMfaEmail } from "./remove-mfa-email.ts";
import { removeMfaPasskey } from "./remove-mfa-passkey.ts";
import { removeMfaPush } from "./remove-mfa-push.ts";
import { resendSmsCode } from "./resend-sms-code.ts";
import { resetBackupCodes } from "./reset-backup-codes.ts";
import { sendLoginEmailCode } from "./send-login-email-code.ts";
import { sendMfaEmailCode } from "./send-mfa-email-code.ts";
import { sendPlainReauthEmailCode } from "./send-plain-reauth-email-code.ts";
import { sendReauthEmailCode } from "./send-reauth-email-code.ts";
import { setLoginAnswers } from "./set-login-answers.ts";
import { setLoginPhone } from "./set-login-phone.ts";
import { setMfaAnswers } from "./set-mfa-answers.ts";
import { setMfaPhone } from "./set-mfa-phone.ts";
import { startReauthentication } from "./start-reauthentication.ts";
import { verifyAnswers } from "./verify-answers.ts";
import { verifyAuthenticatorCode } from "./verify-authenticator-code.ts";
import { verifyBackupCode } from "./verify-backup-code.ts";
import { verifyDuo } from "./verify-duo.ts";
import { verifyEmailCode } from "./verify-email-code.ts";
import { verifyGoogleAuthenticatorCode } from "./verify-google-authenticator-code.ts";
import { verifySmsCode } from "./verify-sms-code.ts";

/** Second factors of a person, backup codes, fresh proofs, and what a backend makes of them. */
export const securityOperations = {
	beginLoginPasskeyBinding,
	beginLoginPasskeyCheck,
	beginMfaPasskey,
	checkReauthByFactor,
	checkReauthByPassword,
	checkReauthByPin,
	confirmAuthenticator,
	confirmGoogleAuthenticator,
	confirmMfaEmail,
	confirmMfaPhone,
	finishLoginPasskeyBinding,
	finishLoginPasskeyCheck,
	finishMfaPasskey,
	getBackupCodes,
	getMfaSettings,
	pingPush,
	reauthenticateByAnswers,
	reauthenticateByAuthenticator,
	reauthenticateByBackupCode,
	reauthenticateByEmailCode,
	reauthenticateByGoogleAuthenticator,
	reauthenticateByPassword,
	reauthenticateByPin,
	reauthenticateByPlainEmailCode,
	reauthenticateBySmsCode,
	removeFactor,
	removeMfaAnswers,
	removeMfaDuo,
	removeMfaEmail,
	removeMfaPasskey,
	removeMfaPush,
	resendSmsCode,
	resetBackupCodes,
	sendLoginEmailCode,
	sendMfaEmailCode,
	sendPlainReauthEmailCode,
	sendReauthEmailCode,
	setLoginAnswers,
	setLoginPhone,
	setMfaAnswers,
	setMfaPhone,
	startReauthentication,
	verifyAnswers,
	verifyAuthenticatorCode,
	verifyBackupCode,
	verifyDuo,
	verifyEmailCode,
	verifyGoogleAuthenticatorCode,
	verifySmsCode,
};

import { beginPasskeyReset } from "./begin-passkey-reset.ts";
import { changePassword } from "./change-password.ts";
import { changePin } from "./change-pin.ts";
import { endPinSession } from "./end-pin-session.ts";
import { finishPasskeyReset } from "./finish-passkey-reset.ts";
import { forgotPasskey } from "./forgot-passkey.ts";
import { forgotPassword } from "./forgot-password.ts";
import { forgotPasswordByPhone } from "./forgot-password-by-phone.ts";
import { forgotPinByEmail } from "./forgot-pin-by-email.ts";
import { forgotPinByPhone } from "./forgot-pin-by-phone.ts";
import { forgotPinByUsername } from "./forgot-pin-by-username.ts";
import { resetPassword } from "./reset-password.ts";
import { resetPasswordByAnswer } from "./reset-password-by-answer.ts";
import { resetPasswordByPhone } from "./reset-password-by-phone.ts";
import { resetPinByEmailAnswer } from "./reset-pin-by-email-answer.ts";
import { resetPinByEmailCode } from "./reset-pin-by-email-code.ts";
import { resetPinByPhoneAnswer } from "./reset-pin-by-phone-answer.ts";
import { resetPinByPhoneCode } from "./reset-pin-by-phone-code.ts";
import { resetPinByToken } from "./reset-pin-by-token.ts";
import { resetPinByUsernameAnswer } from "./reset-pin-by-username-answer.ts";
import { resetPinByUsernameCode } from "./reset-pin-by-username-code.ts";
import { setPin } from "./set-pin.ts";

/** What was forgotten or is to be changed: passwords, PINs and passkeys. */
export const passwordOperations = {
	beginPasskeyReset,
	changePassword,
	changePin,
	endPinSession,
	finishPasskeyReset,
	forgotPasskey,
	forgotPassword,
	forgotPasswordByPhone,
	forgotPinByEmail,
	forgotPinByPhone,
	forgotPinByUsername,
	resetPassword,
	resetPasswordByAnswer,
	resetPasswordByPhone,
	resetPinByEmailAnswer,
	resetPinByEmailCode,
	resetPinByPhoneAnswer,
	resetPinByPhoneCode,
	resetPinByToken,
	resetPinByUsernameAnswer,
	resetPinByUsernameCode,
	setPin,
};

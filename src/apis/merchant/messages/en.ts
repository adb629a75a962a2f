import type { Words } from "./words.ts";

const somethingWrong = "Something went wrong. Please try again.";
const signInAgain = "Please sign in again.";

export const en: Words = {
	errors: {
		USER_ALREADY_EXISTS: "This email address is already in use.",
		INVALID_CREDENTIALS: "Wrong email or password.",
		INVALID_OTP: "This code is not right.",
		OTP_EXPIRED: "This code has expired. Please ask for a new one.",
		INVALID_TOKEN: "This link is no longer valid. Please ask for a new one.",
		INVALID_JSON: somethingWrong,
		VPN_REQUIRED: "Access denied.",
		ACCOUNT_LOCKED: "Too many tries. Please try again later.",
		ACCOUNT_BLOCKED: "Your account is blocked. Please contact support.",
		EMAIL_NOT_VERIFIED: "Please verify your email address.",
		OTP_SESSION_MISSING: signInAgain,
		AUTHORIZATION_REQUIRED: "Authorization header required.",
		AUTHORIZATION_MISMATCH: "Authorization header does not fit.",
		TWO_FACTOR_NOT_ENABLED: signInAgain,
		INVALID_REFRESH_TOKEN: signInAgain,
		INVALID_ACCESS_TOKEN: signInAgain,
		USER_NOT_FOUND: "No account has this email address.",
		NOT_FOUND: somethingWrong,
		METHOD_NOT_ALLOWED: somethingWrong,
		BODY_TOO_LARGE: somethingWrong,
		UNSUPPORTED_MEDIA_TYPE: somethingWrong,
		VALIDATION_ERROR: "Validation error.",
		TOO_MANY_REQUESTS: "Too many requests. Please try again later.",
		OTP_SENT_RECENTLY: "Please wait before you ask for another code.",
		INTERNAL_ERROR: somethingWrong,
	},
	fields: {
		required: "is required",
		text: "must be a text",
		email: "must be an email address",
		phone: "must be a phone number of its country",
		choice: "is not one of the known values",
		length: "is too short or too long",
		pattern: "does not have the right form",
		password:
			"needs 8 characters at least, among them an upper-case letter, a lower-case letter, a digit and a special character",
		"exactly-one": "must hold exactly one of the two codes",
		"unknown-company": "is no company we know",
		other: "is not valid",
	},
	successes: {
		registered: "Registered. Please check your mail.",
		"signed-in": "Signed in.",
		"code-wanted": "Please enter your code.",
		"code-sent": "Code sent.",
		"reset-sent": "Reset email sent.",
		"reset-issued": "Reset token issued.",
		"password-changed": "Password changed.",
		renewed: "Access token renewed.",
		"signed-out": "Signed out.",
		"token-good": "The token is good.",
	},
	messages: {
		"second-factor": {
			subject: "Your sign-in code",
			text: "{code} is your sign-in code. Please do not share it with anyone.",
		},
		"verify-email": {
			subject: "Please verify your email address",
			text: "Welcome! Please open this link to verify your email address: {link}",
		},
		"reset-password": {
			subject: "Set a new password",
			text: "With this link you can set a new password: {link}\nIf you did not ask for it, you can ignore this mail.",
		},
		"password-changed": {
			subject: "Your password was changed",
			text: "The password of your account was changed. If that was not you, please contact support.",
		},
	},
	emailVerifiedPage: {
		heading: "Thank you!",
		text: "Your email address is verified. You can close this page.",
	},
	resetPage: {
		heading: "Set a new password",
		text: "Send this token with your new password to POST /auth/reset-password/change: {token}",
	},
};

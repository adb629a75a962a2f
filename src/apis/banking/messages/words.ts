/** What a message is about. */
export type MessageKind =
	| "step-up-code"
	| "enrolment-code"
	| "sign-in-push"
	| "step-up-push"
	| "enrolment-push"
	| "email-code"
	| "reset-link"
	| "invite"
	| "password-changed";

/** A message with room for its secret: `{code}` or `{link}`. */
export interface MessageWords {
	readonly subject?: string;
	readonly text: string;
}

/** Everything this API says to people; the vendor's words are not public (C). */
export const words: { readonly [kind in MessageKind]: MessageWords } = {
	"step-up-code": {
		text: "{code} is your code to confirm that it is you. Never share it.",
	},
	"enrolment-code": {
		text: "{code} is your code to confirm this mobile number. Never share it.",
	},
	"sign-in-push": { text: "Somebody wants to sign in as you. Is that you?" },
	"step-up-push": { text: "Please confirm that it is you." },
	"enrolment-push": {
		text: "Do you want to use this device to confirm that it is you?",
	},
	"email-code": {
		subject: "Please verify your email address",
		text: "Your code is {code}.",
	},
	"reset-link": {
		subject: "Set a new password",
		text: "With this link you can set a new password: {link}\nIf you did not ask for it, you can ignore this mail.",
	},
	invite: {
		subject: "You are invited",
		text: "You may now act for somebody. Accept with your invite code {code}.",
	},
	"password-changed": {
		subject: "Your password was changed",
		text: "The password of your account was changed. If that was not you, please contact support.",
	},
};

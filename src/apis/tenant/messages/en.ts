import type { Words } from "./words.ts";

/** English. */
export const en: Words = {
	rules: {
		required: "This field is required.",
		malformed: "This value has the wrong form.",
		tooLong: "At most {max} characters are allowed.",
		email: "This is not an email address.",
		emailLocked: "The email address cannot be changed any more.",
		phone: "This is not a phone number.",
		taken: "This belongs to another customer.",
		birthDate: "The date must lie in the past, 120 years back at most.",
		postalCode: "This is not a postal code of {country}.",
		country: "This is not a country code.",
		language: "This language is not offered; choose from {known}.",
		id: "The id of a customer cannot be chosen or changed.",
		noIdentifier:
			"Give an id, an email, a phone number or an external identifier.",
		noCustomer: "No customer has this identifier.",
		flow: "There is no such flow; choose from {known}.",
		code: "A code does not belong here.",
	},
	messages: {
		code: {
			subject: "Your code",
			text: "Your code is {code}. It is good for a few minutes.",
		},
		link: {
			subject: "Confirm your email address",
			text: "Follow this link to go on: {link}",
		},
	},
	linkPage: {
		heading: "Your address is confirmed",
		text: "Go back to the form to continue.",
	},
};

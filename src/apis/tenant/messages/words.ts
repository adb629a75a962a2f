/** Every sentence on a field, by the rule that was broken; names in braces are filled in. */
export interface RuleWords {
	readonly required: string;
	readonly malformed: string;
	/** `{max}` */
	readonly tooLong: string;
	readonly email: string;
	readonly emailLocked: string;
	readonly phone: string;
	readonly taken: string;
	readonly birthDate: string;
	/** `{country}` */
	readonly postalCode: string;
	readonly country: string;
	/** `{known}` */
	readonly language: string;
	readonly id: string;
	readonly noIdentifier: string;
	readonly noCustomer: string;
	/** `{known}` */
	readonly flow: string;
	readonly code: string;
}

/** A rule that a field broke. */
export interface FieldIssue {
	/** Dotted path of the field, or `identifier` or `flow`. */
	readonly field: string;
	readonly rule: keyof RuleWords;
	readonly facts?: { readonly [name: string]: string };
}

/** Everything this API says to people, in one language. */
export interface Words {
	readonly rules: RuleWords;
	readonly messages: {
		/** `{code}` */
		readonly code: { readonly subject: string; readonly text: string };
		/** `{link}` */
		readonly link: { readonly subject: string; readonly text: string };
	};
	readonly linkPage: { readonly heading: string; readonly text: string };
}

import { InvariantError } from "../../../core/errors.ts";
import type { MessageOrder, MessageText } from "../../../core/flows/context.ts";
import type { FieldRule } from "../errors/rows.ts";
import { defaultLocale, type Locale, localeOf } from "../locale.ts";
import { en } from "./en.ts";
import { fr } from "./fr.ts";
import type { MessageKind, WireCode, Words } from "./words.ts";

const wordsByLocale: { readonly [locale in Locale]: Words } = { fr, en };

/** Everything this API says, in the language for a tag, else in English. */
export function wordsIn(locale: string): Words {
	return wordsByLocale[localeOf(locale) ?? defaultLocale];
}

/** The sentence for people that goes with an error code of the wire. */
export function errorMessage(wireCode: string, locale: string): string {
	const { errors } = wordsIn(locale);
	if (isWireCode(wireCode, errors)) return errors[wireCode];
	throw new InvariantError(
		`Failed to word the error code "${wireCode}": no answer of the spec declares it. Declare it under x-error-codes and add its sentence to each language in messages/.`,
	);
}

/** What is wrong with a member of the input, for people. */
export function fieldMessage(rule: FieldRule, locale: string): string {
	return wordsIn(locale).fields[rule];
}

/**
 * Words a mail in the language ordered.
 *
 * @param baseUrl where the API is mounted, for links
 */
export function composeMessage(
	order: MessageOrder,
	baseUrl: string,
): MessageText {
	const kind = kindOf(order);
	const { subject, text } = wordsIn(order.locale).messages[kind];
	const code = order.secret ?? "";
	const page = pages[kind];
	const link = page && `${baseUrl}/${page}/${code}`;
	return {
		subject,
		text: text
			.replace("{code}", () => code)
			.replace("{link}", () => link ?? ""),
		...(link !== undefined && { link }),
	};
}

/** Where the links of mails lead. */
const pages: { readonly [kind in MessageKind]?: string } = {
	"verify-email": "verify-email",
	"reset-password": "reset-password",
};

function kindOf({ purpose }: MessageOrder): MessageKind {
	switch (purpose) {
		case "second-factor":
		case "reset-password":
		case "password-changed":
			return purpose;
		case "verify-identifier":
			return "verify-email";
		default:
			throw new InvariantError(
				`Failed to word a message: its purpose "${purpose}" is unknown. Add it to MessageKind in messages/words.ts and to each language.`,
			);
	}
}

function isWireCode(code: string, errors: Words["errors"]): code is WireCode {
	return Object.hasOwn(errors, code);
}

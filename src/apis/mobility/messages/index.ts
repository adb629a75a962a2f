import { InvariantError } from "../../../core/errors.ts";
import type { MessageOrder, MessageText } from "../../../core/flows/context.ts";
import { defaultLocale, type Locale, localeOf } from "../locale.ts";
import { de } from "./de.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { fr } from "./fr.ts";
import { it } from "./it.ts";
import { nl } from "./nl.ts";
import type { MessageKind, WireCode, Words } from "./words.ts";

const wordsByLocale: { readonly [locale in Locale]: Words } = {
	en,
	de,
	fr,
	nl,
	es,
	it,
};

/** Everything this API says, in the language for a tag, else in English. */
export function wordsIn(locale: string): Words {
	return wordsByLocale[localeOf(locale) ?? defaultLocale];
}

/** The sentence for people that goes with an error code of the wire. */
export function userMessage(wireCode: string, locale: string): string {
	const { errors } = wordsIn(locale);
	if (isWireCode(wireCode, errors)) return errors[wireCode];
	throw new InvariantError(
		`Failed to word the error code "${wireCode}": no answer of the spec declares it. Declare it under x-error-codes and add its sentence to each language in messages/.`,
	);
}

/**
 * Words a message in the language ordered.
 *
 * @param baseUrl where the API is mounted, for the link of a verification mail
 * @param tenant tenant of the person, for the same link
 */
export function composeMessage(
	order: MessageOrder,
	baseUrl: string,
	tenant: string,
): MessageText {
	const kind = kindOf(order);
	const words = wordsIn(order.locale).messages[kind];
	const code = order.secret ?? "";
	const link =
		kind === "verify-email"
			? `${baseUrl}/v1/${tenant}/front/verify-email/${code}`
			: undefined;
	const text = words.text
		.replace("{code}", () => code)
		.replace("{link}", () => link ?? "");
	return {
		...(order.channel === "email" && { subject: words.subject }),
		text,
		...(link !== undefined && { link }),
	};
}

function kindOf({ purpose, channel, form }: MessageOrder): MessageKind {
	switch (purpose) {
		case "sign-in":
		case "reset-password":
		case "deletion-requested":
			return purpose;
		case "verify-identifier":
			if (channel === "sms") return "verify-phone";
			return form === "link" ? "verify-email" : "verify-email-code";
		default:
			throw new InvariantError(
				`Failed to word a message: its purpose "${purpose}" is unknown. Add it to MessageKind in messages/words.ts and to each language.`,
			);
	}
}

function isWireCode(code: string, errors: Words["errors"]): code is WireCode {
	return Object.hasOwn(errors, code);
}

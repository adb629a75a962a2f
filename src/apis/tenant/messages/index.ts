import type { MessageOrder, MessageText } from "../../../core/flows/context.ts";
import { lookUp } from "../../../pipeline/locale.ts";
import { de } from "./de.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { fr } from "./fr.ts";
import { it } from "./it.ts";
import { ja } from "./ja.ts";
import type { FieldIssue, Words } from "./words.ts";

const wordsByLocale = { en, fr, ja, it, es, de } as const;

/** Every language this API speaks (fact sheet 9; C). */
export const supportedLocales = ["en", "fr", "ja", "it", "es", "de"] as const;

/** Used when nothing better is known. */
export const defaultLocale = "en";

/** Everything this API says, in the language for a tag, else in English. */
export function wordsIn(locale: string): Words {
	const found = lookUp(locale, supportedLocales);
	const known = supportedLocales.find((one) => one === found);
	return wordsByLocale[known ?? defaultLocale];
}

/**
 * Words a message in the language ordered.
 *
 * @param baseUrl where the API is mounted, for the link of a mail
 * @param tenant tenant of the person, for the same link
 */
export function composeMessage(
	order: MessageOrder,
	baseUrl: string,
	tenant: string,
): MessageText {
	const { form = "code", secret = "" } = order;
	const words = wordsIn(order.locale).messages[form];
	const link = `${baseUrl}/api/${encodeURIComponent(tenant)}/email-link/${secret}`;
	const text = filledIn(words.text, { code: secret, link });
	const { subject } = words;
	if (form === "link") return { subject, text, link };
	return order.channel === "email" ? { subject, text } : { text };
}

/** The sentences for the fields that broke a rule, by field. */
export function wordIssues(
	issues: readonly FieldIssue[],
	locale: string,
): { readonly [field: string]: readonly string[] } {
	const { rules } = wordsIn(locale);
	const byField = new Map<string, readonly string[]>();
	for (const { field, rule, facts = {} } of issues) {
		const sentence = filledIn(rules[rule], facts).slice(0, 500);
		const said = byField.get(field) ?? [];
		if (!said.includes(sentence)) byField.set(field, [...said, sentence]);
	}
	return Object.fromEntries(byField);
}

function filledIn(
	sentence: string,
	facts: { readonly [name: string]: string },
): string {
	return sentence.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
		Object.hasOwn(facts, name) ? (facts[name] ?? "") : "",
	);
}

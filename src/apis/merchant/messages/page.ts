import type { Header } from "../../../pipeline/exchange.ts";
import type { Locale } from "../locale.ts";
import type { PageWords } from "./words.ts";

/** Headers of a page: its language, and that it may load nothing. */
export function pageHeaders(locale: Locale): readonly Header[] {
	return [
		["content-language", locale],
		["content-security-policy", "default-src 'none'"],
	];
}

/** A small page behind the link of a mail. @param token put in the place of `{token}` */
export function pageOf(
	{ heading, text }: PageWords,
	locale: Locale,
	token = "",
): string {
	const shown = text.replace("{token}", () => `<code>${escaped(token)}</code>`);
	return [
		`<!doctype html><html lang="${locale}">`,
		'<head><meta charset="utf-8"><meta name="viewport" content="width=device-width">',
		"<title>stagedoor simulator</title></head>",
		`<body><main><h1>${heading}</h1><p>${shown}</p></main></body></html>`,
	].join("\n");
}

function escaped(text: string): string {
	return text.replaceAll(/[^\w-]/g, (sign) => `&#${sign.codePointAt(0)};`);
}

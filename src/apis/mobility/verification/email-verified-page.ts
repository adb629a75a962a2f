import type { Locale } from "../locale.ts";
import { wordsIn } from "../messages/index.ts";

/** The page behind the link of a verification mail, in one language. It holds nothing of the person. */
export function emailVerifiedPage(locale: Locale): string {
	const { heading, text } = wordsIn(locale).emailVerifiedPage;
	return [
		`<!doctype html><html lang="${locale}">`,
		'<head><meta charset="utf-8"><meta name="viewport" content="width=device-width">',
		"<title>stagedoor simulator</title></head>",
		`<body><main><h1>${heading}</h1><p>${text}</p></main></body></html>`,
	].join("\n");
}

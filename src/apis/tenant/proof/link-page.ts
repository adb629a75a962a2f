import { wordsIn } from "../messages/index.ts";

/**
 * The page behind the link of a mail, in one language.
 *
 * @param token secret of the link, which was made here: letters and digits
 */
export function linkPage(locale: string, token: string): string {
	const { heading, text } = wordsIn(locale).linkPage;
	return [
		`<!doctype html><html lang="${locale}">`,
		'<head><meta charset="utf-8"><meta name="viewport" content="width=device-width">',
		"<title>stagedoor simulator</title></head>",
		`<body><main><h1>${heading}</h1><p>${text}</p><p><code id="token">${token}</code></p></main></body></html>`,
	].join("\n");
}

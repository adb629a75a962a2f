import { confirmLink } from "../../../../core/flows/verify-identifier.ts";
import { defaultLocale, localeOf } from "../../locale.ts";
import { wordsIn } from "../../messages/index.ts";
import { pageHeaders, pageOf } from "../../messages/page.ts";
import { operation } from "../../operation.ts";

/** Follows the link of a verification mail: GET /verify-email/{token} (C). */
export const confirmEmailLink = operation(
	"confirmEmailLink",
	async ({ flow, path, acceptedLocale }) => {
		const confirmed = await confirmLink(flow, { token: path.token });
		if (!confirmed.ok) return confirmed;
		const locale =
			localeOf(acceptedLocale ?? confirmed.value.locale) ?? defaultLocale;
		return {
			status: 200,
			headers: pageHeaders(locale),
			mediaType: "text/html" as const,
			body: pageOf(wordsIn(locale).emailVerifiedPage, locale),
		};
	},
);

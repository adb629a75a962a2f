import { peekPasswordReset } from "../../../../core/flows/reset-password.ts";
import { defaultLocale, localeOf } from "../../locale.ts";
import { wordsIn } from "../../messages/index.ts";
import { pageHeaders, pageOf } from "../../messages/page.ts";
import { operation } from "../../operation.ts";

/** Follows the link of a reset mail: GET /reset-password/{token} (C). */
export const openResetLink = operation(
	"openResetLink",
	async ({ flow, path, acceptedLocale }) => {
		const open = await peekPasswordReset(flow, { token: path.token });
		if (!open.ok) return open;
		const locale = localeOf(acceptedLocale) ?? defaultLocale;
		return {
			status: 200,
			headers: pageHeaders(locale),
			mediaType: "text/html" as const,
			body: pageOf(wordsIn(locale).resetPage, locale, path.token),
		};
	},
);

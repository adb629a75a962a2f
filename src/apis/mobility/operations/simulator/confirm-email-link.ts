import { confirmLink } from "../../../../core/flows/verify-identifier.ts";
import { chooseLocale } from "../../locale.ts";
import { operation } from "../../operation.ts";
import { emailVerifiedPage } from "../../verification/email-verified-page.ts";

/** Follows the link of a verification mail: GET /verify-email/{token} (C). */
export const confirmEmailLink = operation(
	"confirmEmailLink",
	async ({ flow, path, acceptedLocale }) => {
		const confirmed = await confirmLink(flow, { token: path.token });
		if (!confirmed.ok) return confirmed;
		const stored = confirmed.value.locale;
		const locale = chooseLocale({ accepted: acceptedLocale, stored });
		return {
			status: 200,
			headers: [
				["content-language", locale],
				["content-security-policy", "default-src 'none'"],
			],
			mediaType: "text/html" as const,
			body: emailVerifiedPage(locale),
		};
	},
);

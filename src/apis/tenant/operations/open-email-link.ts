import { peekLink } from "../../../core/flows/take-code.ts";
import { operation } from "../operation.ts";
import { linkPage } from "../proof/link-page.ts";

/** Opens the link of a mail without using it up: GET /api/{tenantId}/email-link/{token} (C). */
export const openEmailLink = operation(
	"openEmailLink",
	async ({ flow, path, tenant, hint }) => {
		const secret = path.token;
		const found = await peekLink(flow, flow.store, {
			purpose: "sign-in",
			secret,
		});
		if (!found.ok) return found;
		hint(
			`Send the token to POST /api/${tenant}/customer/authenticate?provider=email-link; opening the link does not use it up.`,
		);
		return {
			status: 200,
			headers: [
				["content-language", flow.locale],
				["content-security-policy", "default-src 'none'"],
			],
			body: linkPage(flow.locale, secret),
		};
	},
);

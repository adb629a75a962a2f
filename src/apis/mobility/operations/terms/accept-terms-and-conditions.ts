import { acceptTerms } from "../../../../core/flows/accept-terms.ts";
import { accountPrincipal } from "../../../../pipeline/principal.ts";
import { operation } from "../../operation.ts";
import { readAcceptance } from "../../terms/terms-input.ts";

/** Records that the caller accepts terms: POST /termsandconditions, M32 (S; rest C). */
export const acceptTermsAndConditions = operation(
	"acceptTermsAndConditions",
	async ({ flow, body, principal }) => {
		const accepted = await acceptTerms(flow, {
			accountId: accountPrincipal(principal).account.id,
			...readAcceptance(body),
			locale: flow.locale,
		});
		return accepted.ok ? { status: 204 } : accepted;
	},
);

import type { AcceptTerms } from "../../../core/flows/accept-terms.ts";
import type { components } from "../spec.generated.ts";

/** What a person accepts: several versions at once, or one with the version that was shown (M32, C). */
export function readAcceptance(
	body: components["schemas"]["AcceptTermsRequest"],
): Pick<AcceptTerms, "termsIds" | "version"> {
	if ("termsAndConditionsIds" in body)
		return { termsIds: body.termsAndConditionsIds };
	const { id, version } = body;
	return { termsIds: [id], ...(version !== undefined && { version }) };
}

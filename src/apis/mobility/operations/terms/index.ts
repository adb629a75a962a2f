import { acceptTermsAndConditions } from "./accept-terms-and-conditions.ts";
import { getTermsAndConditions } from "./get-terms-and-conditions.ts";
import { listAcceptances } from "./list-acceptances.ts";
import { listTermsAndConditions } from "./list-terms-and-conditions.ts";

/** Terms and their acceptance: M30 to M33. */
export const termsOperations = {
	listTermsAndConditions,
	getTermsAndConditions,
	acceptTermsAndConditions,
	listAcceptances,
} as const;

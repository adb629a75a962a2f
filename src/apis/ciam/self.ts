import { composeMessage } from "./messages/index.ts";
import { ciamPolicy, optionalPolicy, tenantPolicy } from "./policy.ts";

/** What the flows of the core want to know of this API. */
export const self = {
	name: "ciam",
	policy: ciamPolicy,
	optionalPolicy,
	tenantPolicy,
	compose: composeMessage,
} as const;

import { composeMessage } from "./messages/index.ts";
import { optionalPolicy, tenantPolicy } from "./policy.ts";

/** What the flows of the core want to know of this API. */
export const self = {
	name: "tenant",
	policy: tenantPolicy,
	optionalPolicy,
	compose: composeMessage,
} as const;

import { composeMessage } from "./messages/index.ts";
import { bankingPolicy, optionalPolicy } from "./policy.ts";

/** What the flows of the core want to know of this API. */
export const self = {
	name: "banking",
	policy: bankingPolicy,
	optionalPolicy,
	compose: composeMessage,
} as const;

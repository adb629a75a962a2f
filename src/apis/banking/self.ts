import { composeMessage } from "./messages/index.ts";
import { bankingPolicy } from "./policy.ts";

/** What the flows of the core want to know of this API. */
export const self = {
	name: "banking",
	policy: bankingPolicy,
	compose: composeMessage,
} as const;

import { composeMessage } from "./messages/index.ts";
import { merchantPolicy } from "./policy.ts";

/** What the flows of the core want to know of this API. */
export const self = {
	name: "merchant",
	policy: merchantPolicy,
	compose: composeMessage,
} as const;

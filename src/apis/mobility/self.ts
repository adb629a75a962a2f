import { composeMessage } from "./messages/index.ts";
import { mobilityPolicy, optionalPolicy } from "./policy.ts";

/** What the flows of the core want to know of this API. */
export const self = {
	name: "mobility",
	policy: mobilityPolicy,
	optionalPolicy,
	compose: composeMessage,
} as const;

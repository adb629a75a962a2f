import { confirmEmailLink } from "./confirm-email-link.ts";
import { getJwks } from "./get-jwks.ts";
import { probeRental } from "./probe-rental.ts";

/** What a client meets around the documented operations: rental gates, keys, the link in a mail. */
export const simulatorOperations = {
	probeRental,
	getJwks,
	confirmEmailLink,
} as const;

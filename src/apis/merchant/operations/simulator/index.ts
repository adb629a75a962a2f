import { confirmEmailLink } from "./confirm-email-link.ts";
import { getJwks } from "./get-jwks.ts";
import { openResetLink } from "./open-reset-link.ts";
import { probeSession } from "./probe-session.ts";

/** What a client meets around the documented operations: links of mails, a try of a token, keys. */
export const simulatorOperations = {
	confirmEmailLink,
	getJwks,
	openResetLink,
	probeSession,
} as const;

import { accountErrors } from "./errors/account.ts";
import { callerErrors } from "./errors/caller.ts";
import { elsewhereErrors } from "./errors/elsewhere.ts";
import { gateErrors } from "./errors/gate.ts";
import { proofErrors } from "./errors/proof.ts";
import { requestErrors } from "./errors/request.ts";
import type { MobilityErrors } from "./errors/rows.ts";
import { signatureErrors } from "./errors/signature.ts";

/**
 * How every refusal looks on the wire of this API. Envelope and grammar of codes: W-err; documented
 * codes: G-err; codes in the 9x block: C.
 */
export const errors: MobilityErrors = {
	...elsewhereErrors,
	...requestErrors,
	...callerErrors,
	...signatureErrors,
	...accountErrors,
	...proofErrors,
	...gateErrors,
};

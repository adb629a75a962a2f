import { accountErrors } from "./errors/account.ts";
import { callerErrors } from "./errors/caller.ts";
import { elsewhereErrors } from "./errors/elsewhere.ts";
import { proofErrors } from "./errors/proof.ts";
import { requestErrors } from "./errors/request.ts";
import type { MerchantErrors } from "./errors/rows.ts";

/** How every refusal looks on the wire of this API. Descriptions: L-auth; numbers and codes: C. */
export const errors: MerchantErrors = {
	...elsewhereErrors,
	...requestErrors,
	...callerErrors,
	...accountErrors,
	...proofErrors,
};

import { callerErrors } from "./errors/caller.ts";
import { customerErrors } from "./errors/customer.ts";
import { elsewhereErrors } from "./errors/elsewhere.ts";
import { proofErrors } from "./errors/proof.ts";
import { requestErrors } from "./errors/request.ts";
import type { TenantErrors } from "./errors/rows.ts";
import { strangers } from "./errors/strangers.ts";

/**
 * How every refusal looks on the wire of this API. Statuses: T-api; problem details: T-oas; problem
 * types and hints: C.
 */
export const errors: TenantErrors = {
	...elsewhereErrors,
	...strangers,
	...requestErrors,
	...callerErrors,
	...customerErrors,
	...proofErrors,
};

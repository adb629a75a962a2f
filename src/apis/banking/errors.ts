import { accountErrors } from "./errors/account.ts";
import { callerErrors } from "./errors/caller.ts";
import { elsewhereErrors } from "./errors/elsewhere.ts";
import { passwordErrors } from "./errors/password.ts";
import { programmeErrors } from "./errors/programme.ts";
import { proofErrors } from "./errors/proof.ts";
import { requestErrors } from "./errors/request.ts";
import type { BankingErrors } from "./errors/rows.ts";

/** How every refusal looks on the wire of this API (fact sheet 1.3, 3 to 8). */
export const errors: BankingErrors = {
	...elsewhereErrors,
	...requestErrors,
	...callerErrors,
	...accountErrors,
	...passwordErrors,
	...proofErrors,
	...programmeErrors,
};

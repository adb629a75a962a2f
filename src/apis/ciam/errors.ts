import { accountErrors } from "./errors/account.ts";
import { backendErrors } from "./errors/backend.ts";
import { callerErrors } from "./errors/caller.ts";
import { elsewhereErrors } from "./errors/elsewhere.ts";
import { factorErrors } from "./errors/factors.ts";
import { featureErrors } from "./errors/features.ts";
import { gateErrors } from "./errors/gates.ts";
import { passwordErrors } from "./errors/password.ts";
import { proofErrors } from "./errors/proof.ts";
import { requestErrors } from "./errors/request.ts";
import type { CiamErrors } from "./errors/rows.ts";
import { socialErrors } from "./errors/social.ts";
import { userErrors } from "./errors/user.ts";

/** How every refusal looks on the wire. A refusal without a row does not compile. */
export const errors: CiamErrors = {
	...requestErrors,
	...callerErrors,
	...featureErrors,
	...accountErrors,
	...passwordErrors,
	...proofErrors,
	...factorErrors,
	...gateErrors,
	...backendErrors,
	...userErrors,
	...socialErrors,
	...elsewhereErrors,
};

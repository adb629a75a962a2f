import { accountPrincipal } from "../../../../pipeline/principal.ts";
import { toFactors } from "../../factors/factor-wire.ts";
import { operation } from "../../operation.ts";

/** Lists the second factors of the user: GET /authentication_factors, 4.1 (O32, ONV; rest C). */
export const listFactors = operation("listFactors", async ({ principal }) => {
	const factors = toFactors(accountPrincipal(principal).account);
	// Clients read the first entry of what is there, so an empty list must not be.
	const body = factors.length === 0 ? {} : { factors: [...factors] };
	return { status: 200, body };
});

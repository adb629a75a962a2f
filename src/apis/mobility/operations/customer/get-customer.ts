import { accountPrincipal } from "../../../../pipeline/principal.ts";
import { readCustomer } from "../../customer/customer-wire.ts";
import { operation } from "../../operation.ts";

/** Returns the caller's own profile: GET /customers, M20 (S). */
export const getCustomer = operation(
	"getCustomer",
	async ({ flow, principal }) => {
		const { account } = accountPrincipal(principal);
		return { status: 200, body: await readCustomer(flow, account) };
	},
);

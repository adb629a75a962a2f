import { toClaimedCustomer, toCustomer } from "../customer/customer-wire.ts";
import { operation } from "../operation.ts";
import { assertedPrincipal } from "../security/asserted-principal.ts";

/** Reads the customer of the token: GET /api/{tenantId}/customer, T1 (S, T-api, T-soc). */
export const getCustomer = operation("getCustomer", async ({ principal }) => {
	const { assertion, account } = assertedPrincipal(principal);
	return {
		status: 200,
		body:
			account === undefined
				? toClaimedCustomer(assertion)
				: toCustomer(account, assertion),
	};
});

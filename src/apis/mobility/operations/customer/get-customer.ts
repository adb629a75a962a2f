import { accountPrincipal } from "../../../../pipeline/principal.ts";
import { readCustomer } from "../../customer/customer-wire.ts";
import { explainSelfService } from "../../customer/self-service.ts";
import { operation } from "../../operation.ts";

/** Returns the caller's own profile: GET /customers, M20 (S). */
export const getCustomer = operation("getCustomer", async (request) => {
	const { flow, principal } = request;
	explainSelfService(request);
	const { account } = accountPrincipal(principal);
	return { status: 200, body: await readCustomer(flow, account) };
});

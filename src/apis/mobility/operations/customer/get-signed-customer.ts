import { headerOf } from "../../../../pipeline/exchange.ts";
import { accountPrincipal } from "../../../../pipeline/principal.ts";
import { readCustomer } from "../../customer/customer-wire.ts";
import {
	prefersBareToken,
	signCustomer,
} from "../../customer/signed-customer.ts";
import { operation } from "../../operation.ts";

/** Returns the caller's own profile as a signed token: GET /customers/signed, M22 (S; envelope C). */
export const getSignedCustomer = operation(
	"getSignedCustomer",
	async (request) => {
		const { flow, query, exchange } = request;
		const { account } = accountPrincipal(request.principal);
		const customer = await readCustomer(flow, account);
		const token = await signCustomer(request, customer, query.audience);
		return prefersBareToken(headerOf(exchange.headers, "accept"))
			? { status: 200, body: token, mediaType: "application/jwt" as const }
			: { status: 200, body: { token } };
	},
);

import { accountPrincipal } from "../../../../pipeline/principal.ts";
import { operation } from "../../operation.ts";
import { providerOf } from "../../sessions/provider-of.ts";
import { accessTokenOf } from "../../sessions/token-of.ts";

/** Says how the person logged in: GET /auth/access_token, 3.9 (T, D; nobody is remembered, C). */
export const getTokenInfo = operation("getTokenInfo", async ({ principal }) => {
	const { account, session } = accountPrincipal(principal);
	return {
		status: 200,
		body: {
			access_token: accessTokenOf(principal).id,
			provider: providerOf(account, session),
			isrememberme: false,
		},
	};
});

import { accountPrincipal } from "../../../../pipeline/principal.ts";
import { operation } from "../../operation.ts";
import { linkByGuid } from "../../social/link-by-guid.ts";

/** Adds the identity of a social login: POST /auth/socialidentity/ping, 3.3 (W, D). */
export const linkSocialIdentityByPing = operation(
	"linkSocialIdentityByPing",
	async (request) => {
		const { body, principal } = request;
		const { account } = accountPrincipal(principal);
		const linked = await linkByGuid(request, account, body.clientGuid);
		return linked.ok ? { status: 200, body: { IsPosted: true } } : linked;
	},
);

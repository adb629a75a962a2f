import { accountPrincipal } from "../../../../pipeline/principal.ts";
import { operation } from "../../operation.ts";
import { linkByToken } from "../../social/link.ts";
import { linkByGuid } from "../../social/link-by-guid.ts";

/** Adds the identity of a social login: POST /auth/socialidentity, 3.3 (W, D). */
export const linkSocialIdentity = operation(
	"linkSocialIdentity",
	async (request) => {
		const { body, principal } = request;
		const { account } = accountPrincipal(principal);
		// Which of the two there must be is said apart, and hides the members from the generator.
		const { candidateToken, clientGuid = "" } = body as {
			readonly candidateToken?: string;
			readonly clientGuid?: string;
		};
		const linked =
			candidateToken === undefined
				? await linkByGuid(request, account, clientGuid)
				: await linkByToken(request, account, candidateToken);
		return linked.ok ? { status: 200, body: { IsPosted: true } } : linked;
	},
);

import { unlinkIdentity } from "../../../../core/flows/link-identity.ts";
import { accountPrincipal } from "../../../../pipeline/principal.ts";
import { operation } from "../../operation.ts";
import { refuseHere } from "../../refusals.ts";

/** Takes a social identity from the account: DELETE /auth/socialidentity, 3.3 (W, D). */
export const unlinkSocialIdentity = operation(
	"unlinkSocialIdentity",
	async ({ flow, body, policy, principal }) => {
		const { account } = accountPrincipal(principal);
		const provider = body.provider.toLowerCase();
		if (provider === "email") return refuseHere("own-provider", {});
		const unlinked = await unlinkIdentity(flow, {
			accountId: account.id,
			identity: { provider, subject: body.providerId },
			providers: policy.settings.social.providers,
		});
		return unlinked.ok ? { status: 200, body: { IsDeleted: true } } : unlinked;
	},
);

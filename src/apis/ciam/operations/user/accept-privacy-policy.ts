import { accountPrincipal } from "../../../../pipeline/principal.ts";
import { acceptPolicy } from "../../gates/accept-policy.ts";
import { operation } from "../../operation.ts";
import { toProfile } from "../../profile/profile-wire.ts";

/** Accepts the privacy policy in force: GET /auth/privacypolicy/accept, 3.3 (W, D). */
export const acceptPrivacyPolicy = operation(
	"acceptPrivacyPolicy",
	async (request) => {
		const { session } = accountPrincipal(request.principal);
		const accepted = await acceptPolicy(request, session.id);
		return accepted.ok
			? { status: 200, body: toProfile(request, accepted.value) }
			: accepted;
	},
);

import { accountPrincipal } from "../../../../pipeline/principal.ts";
import { operation } from "../../operation.ts";
import { toProfile } from "../../profile/profile-wire.ts";

/** Shows the profile of a logged-in person. */
export const getProfile = operation("getProfile", async (request) => {
	const { account } = accountPrincipal(request.principal);
	return { status: 200, body: toProfile(request, account) };
});

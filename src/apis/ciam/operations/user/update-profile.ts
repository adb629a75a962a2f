import { accountPrincipal } from "../../../../pipeline/principal.ts";
import { operation } from "../../operation.ts";
import { changeProfile } from "../../profile/change-profile.ts";
import { toProfile } from "../../profile/profile-wire.ts";

/** Changes the fields that are named: PUT /auth/account, 3.3 (W, D). */
export const updateProfile = operation("updateProfile", async (request) => {
	const { body, query, principal } = request;
	const { account } = accountPrincipal(principal);
	const changed = await changeProfile(request, account, body, {
		isNullKept: query.nullSupport ?? false,
		url: query.verificationUrl,
	});
	if (!changed.ok) return changed;
	const Data = toProfile(request, changed.value);
	return { status: 200, body: { IsPosted: true, Data } };
});

import { refuse } from "../../../../core/errors.ts";
import { readAccountBy } from "../../../../core/flows/find-account.ts";
import { operation } from "../../operation.ts";
import { soughtByBackend } from "../../people/sought-by-backend.ts";
import { toProfile } from "../../profile/profile-wire.ts";

/** Finds an account: GET /manage/account, 3.11 (W, T, D). */
export const findAccount = operation("findAccount", async (request) => {
	const { flow, query } = request;
	const sought = soughtByBackend(query);
	if (!sought.ok) return sought;
	const account = await readAccountBy(flow, sought.value);
	return account === undefined
		? refuse("account-unknown", {})
		: { status: 200, body: toProfile(request, account) };
});

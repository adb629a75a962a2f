import { endSessionsOf } from "../../../core/flows/operator-acts.ts";
import { accountIdOf } from "../../accounts/open-account.ts";
import { operation } from "../../operation.ts";
import { openRealm } from "../../target.ts";

/** Signs an account out from all devices. `POST .../accounts/{account}/sign-out`. */
export const signOutAccount = operation("signOutAccount", async (request) => {
	const target = await openRealm(request);
	if (!target.ok) return target;
	const accountId = accountIdOf(request.path);
	const ended = await endSessionsOf(target.value.flow, { accountId });
	return ended.ok ? { status: 204 } : ended;
});

import { accountWire } from "../../accounts/account-wire.ts";
import { openAccount } from "../../accounts/open-account.ts";
import { operation } from "../../operation.ts";

/** Reads one account, or what is left of a deleted one. `GET .../accounts/{account}`. */
export const getAccount = operation("getAccount", async (request) => {
	const target = await openAccount(request);
	if (!target.ok) return target;
	const { account, flow } = target.value;
	return { status: 200, body: accountWire(account, flow.now) };
});

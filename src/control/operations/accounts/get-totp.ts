import { refuse } from "../../../core/errors.ts";
import { totpOf } from "../../../core/second-factor.ts";
import { openAccount } from "../../accounts/open-account.ts";
import { totpWire } from "../../accounts/totp-wire.ts";
import { operation } from "../../operation.ts";

/** Stands in for the person's authenticator app. `GET .../accounts/{account}/totp`. */
export const getTotp = operation("getTotp", async (request) => {
	const target = await openAccount(request);
	if (!target.ok) return target;
	const { account, flow } = target.value;
	const totp = totpOf(account);
	return totp === undefined
		? refuse("totp-not-enrolled", {})
		: { status: 200, body: totpWire(totp, flow) };
});

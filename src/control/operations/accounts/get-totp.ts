import { refuse } from "../../../core/errors.ts";
import { openAccount } from "../../open-account.ts";
import { operation } from "../../operation.ts";
import { totpWire } from "../../totp-wire.ts";

/** Stands in for the person's authenticator app. `GET .../accounts/{account}/totp`. */
export const getTotp = operation("getTotp", async (request) => {
	const target = await openAccount(request);
	if (!target.ok) return target;
	const { account, flow } = target.value;
	const bound = account.authenticators.find(
		({ boundAt }) => boundAt !== undefined,
	);
	const totp = bound ?? account.authenticators[0];
	return totp === undefined
		? refuse("totp-not-enrolled", {})
		: { status: 200, body: totpWire(totp, flow) };
});

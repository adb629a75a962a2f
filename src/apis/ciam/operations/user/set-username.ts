import { setUsername as set } from "../../../../core/flows/set-username.ts";
import { accountPrincipal } from "../../../../pipeline/principal.ts";
import { readUsername } from "../../identifiers/read.ts";
import { operation } from "../../operation.ts";
import { refuseFeature } from "../../refusals.ts";

/** Sets or changes the username: PUT /auth/username, 3.3 (W, D). */
export const setUsername = operation(
	"setUsername",
	async ({ flow, body, policy, principal }) => {
		const { account } = accountPrincipal(principal);
		if (!policy.settings.login.identifiers.includes("username"))
			return refuseFeature("username-login");
		const username = readUsername(body.username);
		if (!username.ok) return username;
		const named = await set(flow, {
			accountId: account.id,
			username: username.value,
		});
		return named.ok ? { status: 200, body: { IsPosted: true } } : named;
	},
);

import { unbindAuthenticator } from "../../../../core/flows/unbind-authenticator.ts";
import { accountPrincipal } from "../../../../pipeline/principal.ts";
import { operation } from "../../operation.ts";

/** Removes a device: DELETE /authentication_factors/push/{channel}, 4.5 (O32; rest C). */
export const unlinkPush = operation(
	"unlinkPush",
	async ({ flow, path, principal }) => {
		const { account } = accountPrincipal(principal);
		const unbound = await unbindAuthenticator(flow, {
			accountId: account.id,
			channel: "push",
			application: path.channel,
		});
		return unbound.ok ? { status: 204 } : unbound;
	},
);

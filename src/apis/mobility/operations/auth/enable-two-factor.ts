import { bindTotp } from "../../../../core/flows/second-factor.ts";
import { accountPrincipal } from "../../../../pipeline/principal.ts";
import { operation } from "../../operation.ts";

/** Puts the issued secret in force by a first right code: POST /user/2fa-enable, M12 (S; rest C). */
export const enableTwoFactor = operation(
	"enableTwoFactor",
	async ({ flow, principal, body }) => {
		const { account, session } = accountPrincipal(principal);
		const bound = await bindTotp(flow, {
			accountId: account.id,
			sessionId: session.id,
			code: body.code,
		});
		return bound.ok ? { status: 204 } : bound;
	},
);

import { issueTotp } from "../../../../core/flows/second-factor.ts";
import { accountPrincipal } from "../../../../pipeline/principal.ts";
import { operation } from "../../operation.ts";
import { totpIssuer } from "../../wire.ts";

/** Issues a new secret for an authenticator app: POST /user/2fa-secret, M10 (S; rest C). */
export const issueTwoFactorSecret = operation(
	"issueTwoFactorSecret",
	async ({ flow, principal, tenant }) => {
		const issued = await issueTotp(flow, {
			accountId: accountPrincipal(principal).account.id,
			renew: true,
			issuer: totpIssuer(tenant),
		});
		if (!issued.ok) return issued;
		const { secret, address: otpAuthUrl } = issued.value;
		return { status: 200, body: { secret, otpAuthUrl } };
	},
);

import { issueTotp } from "../../../../core/flows/second-factor.ts";
import { accountPrincipal } from "../../../../pipeline/principal.ts";
import { qrCodeOf } from "../../../../pipeline/qr-code.ts";
import { operation } from "../../operation.ts";
import { totpIssuer } from "../../wire.ts";

/** Draws the secret that waits to be enabled: POST /user/2fa-qr-code, M11 (S; rest C). */
export const issueTwoFactorQrCode = operation(
	"issueTwoFactorQrCode",
	async ({ flow, principal, tenant }) => {
		const issued = await issueTotp(flow, {
			accountId: accountPrincipal(principal).account.id,
			renew: false,
			issuer: totpIssuer(tenant),
		});
		if (!issued.ok) return issued;
		const { address: otpAuthUrl } = issued.value;
		return {
			status: 200,
			body: { otpAuthUrl, qrCode: qrCodeOf(otpAuthUrl) },
		};
	},
);

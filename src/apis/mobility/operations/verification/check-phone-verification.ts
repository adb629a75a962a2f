import { checkVerificationCode } from "../../../../core/flows/verify-identifier.ts";
import { accountPrincipal } from "../../../../pipeline/principal.ts";
import { operation } from "../../operation.ts";

/** Takes the code that verifies the number: POST /customers/verify/check/{code}, M27 (S). */
export const checkPhoneVerification = operation(
	"checkPhoneVerification",
	async ({ flow, path, principal }) => {
		const checked = await checkVerificationCode(flow, {
			accountId: accountPrincipal(principal).account.id,
			identifier: "phone",
			code: path.code,
		});
		return checked.ok ? { status: 204 } : checked;
	},
);

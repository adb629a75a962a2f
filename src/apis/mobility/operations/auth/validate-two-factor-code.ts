import { verifyTotp } from "../../../../core/flows/second-factor.ts";
import { sessionOf } from "../../../../pipeline/principal.ts";
import { operation } from "../../operation.ts";
import { toTokenResponse } from "../../wire.ts";

/** Gives the second factor of a session: POST /user/2fa-code-validate, M13 (S, G-2fa; rest C). */
export const validateTwoFactorCode = operation(
	"validateTwoFactorCode",
	async (request) => {
		const signedIn = await verifyTotp(request.flow, {
			sessionId: sessionOf(request.principal).id,
			code: request.body.code,
		});
		if (!signedIn.ok) return signedIn;
		return {
			status: 200,
			body: await toTokenResponse(request, signedIn.value),
		};
	},
);

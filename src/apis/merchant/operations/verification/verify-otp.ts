import { verifyTotp } from "../../../../core/flows/second-factor.ts";
import { verifySecondFactorCode } from "../../../../core/flows/second-factor-by-mail.ts";
import { clearCookie } from "../../../../pipeline/cookies.ts";
import { sessionOf } from "../../../../pipeline/principal.ts";
import { operation } from "../../operation.ts";
import { toFinished } from "../../sign-in/answers.ts";
import { otpCookieName, waitingOrigin } from "../../sign-in/otp-token.ts";

/** Gives the second factor of a sign-in: POST /auth/otp, L3 (S, L-auth; rest C). */
export const verifyOtp = operation("verifyOtp", async (request) => {
	const { flow, policy, principal, body, exchange, world, hint } = request;
	const sessionId = sessionOf(principal).id;
	const signedIn =
		body.otp === undefined
			? await verifySecondFactorCode(flow, {
					sessionId,
					code: body.emailOtp ?? "",
				})
			: await verifyTotp(flow, { sessionId, code: body.otp });
	if (!signedIn.ok) return signedIn;
	if (!policy.otp.strictAuthorization)
		hint(
			"In a world with otp.strictAuthorization this request needs Authorization: Bearer with the value of otpValidationToken.",
		);
	const origin = await waitingOrigin(world, exchange, flow.now);
	const { headers, body: answer } = await toFinished(
		request,
		signedIn.value,
		origin,
	);
	const cleared = clearCookie(otpCookieName, {
		isSecure: policy.cookie.secure,
	});
	return { status: 200, headers: [...headers, cleared], body: answer };
});

import { InvariantError, refuse } from "../../../../core/errors.ts";
import { isComplete } from "../../../../core/second-factor.ts";
import { type CiamContext, operation } from "../../operation.ts";
import { checkFactorsOn } from "../../second-factor/offered.ts";
import { checkStep, openStep } from "../../second-factor/open-step.ts";
import { sendPush } from "../../second-factor/send-push.ts";
import { personOfStep } from "../../security/second-factor-token.ts";
import { toLogin } from "../../sign-in/answers.ts";
import { logInWithPassword } from "../../sign-in/password-login.ts";

/** What stands for the session of a login that is not complete (D). */
const noSession = {
	Profile: null,
	access_token: "00000000-0000-0000-0000-000000000000",
	expires_in: "0001-01-01T00:00:00",
} as const;

/** Logs in by password and opens the second step; or sends the push message of an open one again. */
export const loginMfa = operation("loginMfa", async (request) => {
	const { policy, body, query } = request;
	const on = checkFactorsOn(policy);
	if (!on.ok) return on;
	if (body === undefined) {
		const token = query.secondFactorAuthenticationToken;
		return token === undefined
			? refuse("body-malformed", { detail: "there is no body" })
			: resendPush(request, token);
	}
	const signed = await logInWithPassword(request, body, {
		url: query.verificationUrl,
		weighsRisk: false,
		check: (account) => checkStep(policy, account, query.isVoiceOtp ?? false),
	});
	if (!signed.ok) return signed;
	const { session, account } = signed.value;
	if (isComplete(session)) {
		const login = toLogin(request, signed.value);
		return {
			status: 200,
			body: { SecondFactorAuthentication: null, ...login },
		};
	}
	if (account === undefined)
		throw new InvariantError(
			"Failed to open the second step of a login: its session is nobody's. Only people log in by password.",
		);
	const opened = await openStep(
		request,
		{ session, account },
		query.duoredirecturi,
	);
	if (!opened.ok) return opened;
	const SecondFactorAuthentication = opened.value;
	return { status: 200, body: { SecondFactorAuthentication, ...noSession } };
});

async function resendPush(
	request: Pick<CiamContext, "flow" | "policy">,
	token: string,
) {
	const open = await personOfStep(request.flow, token);
	if (!open.ok) return open;
	const sent = await sendPush(request, open.value.session.id);
	return sent.ok ? ({ status: 200, body: { IsPosted: true } } as const) : sent;
}

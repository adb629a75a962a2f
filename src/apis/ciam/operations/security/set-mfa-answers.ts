import { bindAnswers } from "../../../../core/flows/bind-answers.ts";
import { accountPrincipal } from "../../../../pipeline/principal.ts";
import { questionIds } from "../../locks/lock-proof.ts";
import { operation } from "../../operation.ts";
import { givenAnswers } from "../../second-factor/given-answers.ts";
import { checkSetUp } from "../../second-factor/set-up.ts";

/** Binds answers to security questions: PUT /auth/account/2fa/securityquestionanswer, 3.5 (D). */
export const setMfaAnswers = operation("setMfaAnswers", async (request) => {
	const { body, flow, policy, principal } = request;
	const isOffered = checkSetUp(request, "knowledge");
	if (!isOffered.ok) return isOffered;
	const { settings } = policy;
	const bound = await bindAnswers(flow, {
		accountId: accountPrincipal(principal).account.id,
		answers: givenAnswers(body.SecurityQuestionAnswer),
		questions: questionIds(settings),
		needed: settings.secondFactor.requiredAnswers,
		mayReplace: body.ReplaceSecurityQuestionAnswer ?? false,
	});
	return bound.ok ? { status: 200, body: { IsPosted: true } } : bound;
});

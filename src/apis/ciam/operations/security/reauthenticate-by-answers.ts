import { questionIds } from "../../locks/lock-proof.ts";
import { operation } from "../../operation.ts";
import { givenAnswers } from "../../second-factor/given-answers.ts";
import { stepUpByFactor } from "../../second-factor/reauthenticate.ts";

/** Steps up by an answer: POST /auth/account/reauth/2fa/securityquestionanswer/verify, 3.7 (D). */
export const reauthenticateByAnswers = operation(
	"reauthenticateByAnswers",
	(request) => {
		const { body, policy } = request;
		const answers = givenAnswers(body.SecurityQuestionAnswer);
		const questions = questionIds(policy.settings);
		const proof = { by: "answers", answers, questions } as const;
		return stepUpByFactor(request, proof);
	},
);

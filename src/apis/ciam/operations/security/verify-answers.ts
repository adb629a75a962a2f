import { operation } from "../../operation.ts";
import { completeByAnswers } from "../../second-factor/answers-step.ts";
import { givenAnswers } from "../../second-factor/given-answers.ts";

/** Completes a login by answers: POST /auth/login/2fa/verification/securityquestionanswer, 3.6 (T, D). */
export const verifyAnswers = operation("verifyAnswers", (request) =>
	completeByAnswers(request, givenAnswers(request.body.SecurityQuestionAnswer)),
);

import { operation } from "../../operation.ts";
import { completeByNewAnswers } from "../../second-factor/answers-step.ts";
import { givenAnswers } from "../../second-factor/given-answers.ts";

/** Binds answers during a login and completes it: PUT /auth/login/2fa/securityquestionanswer, 3.6 (T, D). */
export const setLoginAnswers = operation("setLoginAnswers", (request) =>
	completeByNewAnswers(
		request,
		givenAnswers(request.body.SecurityQuestionAnswer),
	),
);

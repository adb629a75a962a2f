import type { AnswersGiven } from "../../../core/security-answers.ts";

/** Answers as this API lists them, by id of the question; of two to one question the last counts. */
export function givenAnswers(
	list: readonly {
		readonly QuestionId: string;
		readonly Answer: string;
	}[],
): AnswersGiven {
	return Object.fromEntries(
		list.map(({ QuestionId, Answer }) => [QuestionId.toLowerCase(), Answer]),
	);
}

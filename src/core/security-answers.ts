import { accept, type Outcome, refuse } from "./errors.ts";
import type { PasswordHasher } from "./ports/crypto.ts";
import type { SecurityAnswers } from "./records.ts";

/** Answers in clear, by id of the question. */
export interface AnswersGiven {
	readonly [question: string]: string;
}

/** Why answers were not accepted. */
export type AnswerRefusal =
	| "answers-missing"
	| "question-unknown"
	| "question-not-answered"
	| "answer-mismatch";

/** How an answer is compared: without case, without surrounding spaces. */
export function normalAnswer(answer: string): string {
	return answer.trim().toLowerCase();
}

/**
 * Checks a set of new answers before it is hashed.
 *
 * @param questions ids of the questions there are
 * @param needed fewest answers (default: 1)
 * @returns nothing, or `question-unknown`, `answers-too-few`
 */
export function checkNewAnswers(
	given: AnswersGiven,
	questions: readonly string[],
	needed = 1,
): Outcome<void, "question-unknown" | "answers-too-few"> {
	const asked = Object.keys(given);
	const unknown = asked.find((question) => !questions.includes(question));
	if (unknown !== undefined)
		return refuse("question-unknown", { question: unknown });
	return asked.length < needed
		? refuse("answers-too-few", { needed })
		: accept(undefined);
}

/** Hashes answers. Slow, so a flow does it before its transaction. @param iterations cost of a hash */
export async function hashAnswers(
	given: AnswersGiven,
	hasher: PasswordHasher,
	iterations: number,
): Promise<SecurityAnswers["hashes"]> {
	const hashes: Record<string, string> = {};
	for (const [question, answer] of Object.entries(given))
		hashes[question] = await hasher.hash(normalAnswer(answer), iterations);
	return hashes;
}

/**
 * Compares answers with those on record. Slow, so a flow does it before its transaction.
 *
 * @param held the hashes on record, if there are any
 * @param questions ids of the questions there are
 * @param needed whether every question on record must be answered, or one is enough
 * @returns nothing, or (in this order) `answers-missing` when none are on record, `question-unknown`,
 *   `question-not-answered` when its answer is not on record, `answer-mismatch`
 */
export async function compareAnswers(
	held: SecurityAnswers["hashes"] | undefined,
	given: AnswersGiven,
	questions: readonly string[],
	needed: "all" | "any",
	hasher: PasswordHasher,
): Promise<Outcome<void, AnswerRefusal>> {
	if (held === undefined || Object.keys(held).length === 0)
		return refuse("answers-missing", {});
	const answers = Object.entries(given);
	for (const [question] of answers) {
		if (!questions.includes(question))
			return refuse("question-unknown", { question });
		if (held[question] === undefined)
			return refuse("question-not-answered", { question });
	}
	const fewest = needed === "all" ? Object.keys(held).length : 1;
	if (answers.length < fewest) return refuse("answer-mismatch", {});
	for (const [question, answer] of answers) {
		if (!(await hasher.verify(normalAnswer(answer), held[question] ?? "")))
			return refuse("answer-mismatch", {});
	}
	return accept(undefined);
}

import { changed } from "../account.ts";
import { accept, type Outcome } from "../errors.ts";
import type { Account } from "../records.ts";
import {
	type AnswersGiven,
	checkNewAnswers,
	hashAnswers,
} from "../security-answers.ts";
import type { AccountId } from "../values.ts";
import type { FlowContext } from "./context.ts";
import { loadLiving } from "./find-account.ts";

/**
 * Records a person's answers to security questions; those to other questions stay as they are.
 *
 * @param command.questions ids of the questions there are
 * @param command.needed fewest answers (default: 1)
 * @returns the account, or `question-unknown`, `answers-too-few`, `account-unknown`
 */
export async function setAnswers(
	context: FlowContext,
	command: {
		readonly accountId: AccountId;
		readonly answers: AnswersGiven;
		readonly questions: readonly string[];
		readonly needed?: number;
	},
): Promise<
	Outcome<Account, "question-unknown" | "answers-too-few" | "account-unknown">
> {
	const { accountId, answers, questions, needed } = command;
	const fits = checkNewAnswers(answers, questions, needed);
	if (!fits.ok) return fits;
	const { hashIterations } = context.policy.password;
	const hashes = await hashAnswers(answers, context.hasher, hashIterations);
	return context.store.transact(async (transaction) => {
		const found = await loadLiving(context, transaction, accountId);
		if (!found.ok) return found;
		const before = found.value.securityAnswers?.hashes;
		const account = {
			...changed(found.value, context.now),
			securityAnswers: { hashes: { ...before, ...hashes }, failures: 0 },
		};
		await transaction.put("account", account);
		return accept(account);
	});
}

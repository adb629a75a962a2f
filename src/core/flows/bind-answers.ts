import { changed } from "../account.ts";
import { withAuthenticator } from "../authenticators.ts";
import { accept, type Outcome, refuse } from "../errors.ts";
import type { Account, KnowledgeAuthenticator } from "../records.ts";
import { knowledgeOf } from "../second-factor.ts";
import { makeUuid } from "../secrets.ts";
import {
	type AnswersGiven,
	checkNewAnswers,
	hashAnswers,
} from "../security-answers.ts";
import type { AccountId } from "../values.ts";
import type { FlowContext } from "./context.ts";
import { loadLiving } from "./find-account.ts";

/** Answers that are to be a second factor. */
export interface BindAnswers {
	readonly accountId: AccountId;
	readonly answers: AnswersGiven;
	/** Ids of the questions there are. */
	readonly questions: readonly string[];
	/** Fewest answers (default: 1). */
	readonly needed?: number;
	/** Whether answers that are bound already give way, all of them (default: no). */
	readonly mayReplace?: boolean;
}

/**
 * Binds answers to security questions as second factor. They are no answers that reset a password or
 * end a lock: those are recorded apart.
 *
 * @returns the account, or (in this order) `question-unknown`, `answers-too-few`, `account-unknown`,
 *   `authenticator-already-bound`
 */
export async function bindAnswers(
	context: FlowContext,
	command: BindAnswers,
): Promise<
	Outcome<
		Account,
		| "question-unknown"
		| "answers-too-few"
		| "account-unknown"
		| "authenticator-already-bound"
	>
> {
	const { accountId, answers, questions, needed, mayReplace = false } = command;
	const fits = checkNewAnswers(answers, questions, needed);
	if (!fits.ok) return fits;
	const { hashIterations } = context.policy.password;
	const hashes = await hashAnswers(answers, context.hasher, hashIterations);
	return context.store.transact(async (transaction) => {
		const found = await loadLiving(context, transaction, accountId);
		if (!found.ok) return found;
		if (knowledgeOf(found.value) !== undefined && !mayReplace)
			return refuse("authenticator-already-bound", { factor: "knowledge" });
		const account = withAnswers(context, found.value, hashes);
		await transaction.put("account", account);
		return accept(account);
	});
}

/** The account with answers bound as second factor, in place of those it had. */
export function withAnswers(
	{ now, random }: Pick<FlowContext, "now" | "random">,
	account: Account,
	hashes: KnowledgeAuthenticator["hashes"],
): Account {
	const id = knowledgeOf(account)?.id ?? makeUuid(random);
	return withAuthenticator(
		changed(account, now),
		{ kind: "knowledge", id, hashes, issuedAt: now, boundAt: now },
		now,
	);
}

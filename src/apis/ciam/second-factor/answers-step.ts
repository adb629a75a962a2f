import { accept, refuse } from "../../../core/errors.ts";
import { withAnswers } from "../../../core/flows/bind-answers.ts";
import { knowledgeOf } from "../../../core/second-factor.ts";
import {
	type AnswersGiven,
	checkNewAnswers,
	compareAnswers,
	hashAnswers,
} from "../../../core/security-answers.ts";
import { accountPrincipal } from "../../../pipeline/principal.ts";
import type { CiamContext } from "../operation.ts";
import { checkFirstFactor } from "./first-factor.ts";
import { checkFactorOffered } from "./offered.ts";
import { completeLogin } from "./second-step.ts";

/** RFC 8176: something the person knows. */
const methods = ["kba"];

/** Completes a login by answers, and binds them as second factor (1257, 1258, 1091, 1260). */
export async function completeByNewAnswers(
	request: CiamContext,
	answers: AnswersGiven,
) {
	const { flow, policy, principal } = request;
	const offered = checkFactorOffered(policy, "knowledge");
	if (!offered.ok) return offered;
	const isFirst = checkFirstFactor(policy, accountPrincipal(principal).account);
	if (!isFirst.ok) return isFirst;
	const { requiredAnswers } = policy.settings.secondFactor;
	const fits = checkNewAnswers(answers, questionsOf(request), requiredAnswers);
	if (!fits.ok) return fits;
	const { hashIterations } = policy.password;
	const hashes = await hashAnswers(answers, flow.hasher, hashIterations);
	return completeLogin(request, async (transaction, { account }) => {
		const isStillFirst = checkFirstFactor(policy, account);
		if (!isStillFirst.ok) return isStillFirst;
		const bound = withAnswers(flow, account, hashes);
		await transaction.put("account", bound);
		return accept({ account: bound, methods });
	});
}

/**
 * Completes a login by answers that are bound: as many as the tenant demands of a new set, all of them
 * right (1257, 1259, 1094). They are compared before the transaction; those of answers that were
 * replaced in between count as wrong.
 */
export async function completeByAnswers(
	request: CiamContext,
	answers: AnswersGiven,
) {
	const { flow, policy, principal } = request;
	const offered = checkFactorOffered(policy, "knowledge");
	if (!offered.ok) return offered;
	const hashes = hashesOf(accountPrincipal(principal).account);
	const compared = await compareAnswers(
		hashes,
		answers,
		questionsOf(request),
		"any",
		flow.hasher,
	);
	const { requiredAnswers } = policy.settings.secondFactor;
	const needed = Math.min(requiredAnswers, Object.keys(hashes ?? {}).length);
	const isRight = compared.ok && Object.keys(answers).length >= needed;
	return completeLogin(request, async (_, { account }) => {
		const present = hashesOf(account);
		if (present === undefined)
			return refuse("authenticator-not-bound", { factor: "knowledge" });
		const isSame = JSON.stringify(present) === JSON.stringify(hashes);
		return isRight && isSame
			? accept({ account, methods })
			: refuse("answer-mismatch", {});
	});
}

function hashesOf(account: Parameters<typeof knowledgeOf>[0]) {
	return knowledgeOf(account)?.hashes;
}

function questionsOf({ policy }: Pick<CiamContext, "policy">) {
	return policy.settings.securityQuestions.questions.map(({ id }) => id);
}

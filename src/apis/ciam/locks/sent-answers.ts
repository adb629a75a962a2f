import {
	type Accepted,
	type AnyRefusal,
	accept,
} from "../../../core/errors.ts";
import type { Account, SecurityAnswers } from "../../../core/records.ts";
import {
	type AnswersGiven,
	checkNewAnswers,
	hashAnswers,
} from "../../../core/security-answers.ts";
import type { CiamContext } from "../operation.ts";
import { refuseFeature } from "../refusals.ts";
import { questionIds } from "./lock-proof.ts";

/**
 * Reads answers that were sent with a profile (1095, 1091). Slow: it hashes them.
 *
 * @returns their hashes; undefined when none were sent
 */
export async function hashSent(
	{ flow, policy }: CiamContext,
	given: AnswersGiven | undefined,
): Promise<Accepted<SecurityAnswers["hashes"] | undefined> | AnyRefusal> {
	if (given === undefined) return accept(undefined);
	const questions = questionIds(policy.settings);
	if (questions.length === 0) return refuseFeature("security-questions");
	const fits = checkNewAnswers(given, questions, 0);
	if (!fits.ok) return fits;
	const { hashIterations } = policy.password;
	return accept(await hashAnswers(given, flow.hasher, hashIterations));
}

/** The account with these answers among those it has. */
export function withHashes(
	account: Account,
	hashes: SecurityAnswers["hashes"] | undefined,
): Account {
	if (hashes === undefined) return account;
	const before = account.securityAnswers?.hashes;
	const securityAnswers = { hashes: { ...before, ...hashes }, failures: 0 };
	return { ...account, securityAnswers };
}

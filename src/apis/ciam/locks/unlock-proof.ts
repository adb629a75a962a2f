import {
	type Accepted,
	type AnyRefusal,
	accept,
	refuse,
} from "../../../core/errors.ts";
import type { Account } from "../../../core/records.ts";
import { compareAnswers } from "../../../core/security-answers.ts";
import { lockOf } from "../../../core/throttling.ts";
import type { CiamContext } from "../operation.ts";
import { refuseFeature, refuseHere } from "../refusals.ts";
import { lockProofOf } from "./lock-proof.ts";

/**
 * Whether a request shows what ends the lock of an account: answers where the lock asks for them, else
 * a captcha or answers (C). Refuses with `account-not-locked`, `captcha-wrong`, `feature-off`, or what
 * is wrong with the answers.
 */
export async function checkUnlockProof(
	request: CiamContext & { readonly body: unknown },
	account: Account,
): Promise<Accepted<void> | AnyRefusal> {
	const { flow } = request;
	const lock = lockOf(account.lockout, flow.now);
	if (lock === undefined) return refuse("account-not-locked", {});
	if (lock.release === "operator") return refuse("account-blocked", {});
	const { captcha, answers = {}, questions = [] } = lockProofOf(request);
	if (captcha && lock.release !== "answer") return accept(undefined);
	if (Object.keys(answers).length === 0) return refuseHere("captcha-wrong", {});
	if (questions.length === 0) return refuseFeature("security-questions");
	const held = account.securityAnswers?.hashes;
	return compareAnswers(held, answers, questions, "any", flow.hasher);
}

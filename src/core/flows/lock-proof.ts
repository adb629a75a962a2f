import { accept, type LockRelease, type Outcome, refuse } from "../errors.ts";
import type { Account } from "../records.ts";
import { type AnswersGiven, compareAnswers } from "../security-answers.ts";
import { lockOf, recordSuccess } from "../throttling.ts";
import type { AccountId } from "../values.ts";
import type { FlowContext } from "./context.ts";
import { loadLiving, readAccount } from "./find-account.ts";

/** What a person shows to get past a lock. */
export interface LockProof {
	/** Whether a captcha was solved (default: no). */
	readonly captcha?: boolean;
	/** Answers to security questions, in clear (default: none). */
	readonly answers?: AnswersGiven;
	/** Ids of the questions there are (default: none). */
	readonly questions?: readonly string[];
}

/** The kinds of locks that a proof releases. */
export type Released = readonly LockRelease[];

/**
 * Looks what a proof is worth for an account. Slow, so a flow does it before its transaction.
 *
 * @param account as it was read; nobody releases nothing
 */
export async function releasedBy(
	{ hasher, now }: FlowContext,
	account: Account | undefined,
	proof: LockProof | undefined,
): Promise<Released> {
	const lock = proof && account && lockOf(account.lockout, now);
	if (lock?.release === "captcha" && proof?.captcha) return ["captcha"];
	if (lock?.release !== "answer") return [];
	const answered = await compareAnswers(
		account?.securityAnswers?.hashes,
		proof?.answers ?? {},
		proof?.questions ?? [],
		"any",
		hasher,
	);
	return answered.ok ? ["answer"] : [];
}

/** Whether no lock holds, or only one that a proof releases. @returns nothing, or `account-locked` */
export function checkUnlocked(
	{ now }: Pick<FlowContext, "now">,
	account: Account,
	released: Released = [],
): Outcome<void, "account-locked"> {
	const lock = lockOf(account.lockout, now);
	return lock === undefined || released.includes(lock.release)
		? accept(undefined)
		: refuse("account-locked", lock);
}

/**
 * Takes a lock off by its proof, and forgets the failures.
 *
 * @returns the account, or `account-unknown`, `account-not-locked`, `account-locked` when the proof
 *   does not release it
 */
export async function releaseLock(
	context: FlowContext,
	command: { readonly accountId: AccountId; readonly proof: LockProof },
): Promise<
	Outcome<Account, "account-unknown" | "account-not-locked" | "account-locked">
> {
	const { accountId, proof } = command;
	const seen = await readAccount(context, accountId);
	const released = await releasedBy(context, seen, proof);
	return context.store.transact(async (transaction) => {
		const found = await loadLiving(context, transaction, accountId);
		if (!found.ok) return found;
		if (lockOf(found.value.lockout, context.now) === undefined)
			return refuse("account-not-locked", {});
		const open = checkUnlocked(context, found.value, released);
		if (!open.ok) return open;
		const unlocked = { ...found.value, lockout: recordSuccess() };
		await transaction.put("account", unlocked);
		return accept(unlocked);
	});
}

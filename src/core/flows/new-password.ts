import { changed, withVerified } from "../account.ts";
import { forgetStepUp } from "../assurance.ts";
import { accept, type Outcome } from "../errors.ts";
import { checkPassword } from "../password.ts";
import { checkFresh, replaceCredential } from "../password-history.ts";
import type { Transaction } from "../ports/store.ts";
import type { Account, Identifier, PasswordCredential } from "../records.ts";
import { recordSuccess } from "../throttling.ts";
import type { FlowContext } from "./context.ts";
import { endSessions } from "./end-sessions.ts";
import { openSession, type ReachOf, type SignedIn } from "./open-session.ts";

/**
 * Checks a password against the rules and hashes it. Slow, so a flow does it before its transaction.
 *
 * @param password in clear text
 * @param identifiers what the account is found by, of which the password may have to be free
 * @returns the hash, or `password-unacceptable`
 */
export async function hashPassword(
	{ hasher, policy }: FlowContext,
	password: string,
	identifiers: readonly Identifier[],
): Promise<Outcome<string, "password-unacceptable">> {
	const fits = checkPassword(password, policy.password, identifiers);
	if (!fits.ok) return fits;
	return accept(await hasher.hash(password, policy.password.hashIterations));
}

/**
 * As {@link hashPassword}, for a password that takes the place of another and must differ from it as
 * far as the policy remembers. The flow's transaction then makes sure that it still stands, by
 * {@link isOther}.
 *
 * @param account whose password it is to be, if it is known
 * @returns the hash, or `password-unacceptable`, `password-reused`
 */
export async function hashNextPassword(
	context: FlowContext,
	password: string,
	account: Pick<Account, "password" | "identifiers"> | undefined,
): Promise<Outcome<string, "password-unacceptable" | "password-reused">> {
	const { hasher, policy } = context;
	const { password: before, identifiers = [] } = account ?? {};
	const fits = checkPassword(password, policy.password, identifiers);
	if (!fits.ok) return fits;
	const fresh = await checkFresh(password, before, policy.password, hasher);
	if (!fresh.ok) return fresh;
	return accept(await hasher.hash(password, policy.password.hashIterations));
}

/** Whether the password has been changed since it was read. */
export function isOther(
	present: PasswordCredential | undefined,
	before: PasswordCredential | undefined,
): boolean {
	return present?.hash !== before?.hash;
}

/** The account with a password of this hash in the place of the one it had, if any. */
export function withPassword(
	{ policy, now }: FlowContext,
	account: Account,
	hash: string,
): Account {
	return {
		...changed(account, now),
		password: replaceCredential(account.password, hash, policy.password, now),
	};
}

/**
 * Sets a new password on the proof of a mail, inside another flow's transaction: the address counts as
 * verified, a lock is released, every session ends, no step-up is remembered.
 */
export async function putResetPassword(
	context: FlowContext,
	transaction: Transaction,
	account: Account,
	hash: string,
): Promise<Account> {
	const { now } = context;
	const proved = withVerified(forgetStepUp(account), "email", now);
	const reset = {
		...withPassword(context, proved, hash),
		lockout: recordSuccess(),
	};
	await transaction.put("account", reset);
	await endSessions(transaction, account.id, now, "password-changed");
	return reset;
}

/** Signs a person in by the password just set, inside another flow's transaction. */
export function signInWithNew(
	context: FlowContext,
	transaction: Transaction,
	account: Account,
	reachOf: ReachOf | undefined,
): Promise<SignedIn> {
	const owner = { kind: "account", account } as const;
	const order = { ...reachOf?.(account), owner, methods: ["pwd"] };
	return openSession(context, transaction, order);
}

import { accountStanding } from "../account.ts";
import {
	type Accepted,
	type AnyRefusal,
	accept,
	type Outcome,
	refuse,
} from "../errors.ts";
import { isExpired } from "../password.ts";
import type { Transaction } from "../ports/store.ts";
import type {
	Account,
	Identifier,
	LockoutState,
	PasswordCredential,
} from "../records.ts";
import { lockOf, recordFailure, recordSuccess } from "../throttling.ts";
import type { FlowContext } from "./context.ts";
import { findAccount, readAccountBy } from "./find-account.ts";
import {
	openSession,
	putSession,
	type ReachOf,
	type SessionReach,
	type SignedIn,
} from "./open-session.ts";

/** Who wants to sign in, by what they know. */
export interface SignInWithPassword<Refused extends AnyRefusal = never> {
	/** In its normal form. */
	readonly identifier: Pick<Identifier, "type" | "value">;
	/** In clear text. */
	readonly password: string;
	/** Whether the person may come in here; asked once the password was right (default: yes). */
	readonly admit?: (account: Account) => Accepted<void> | Refused;
	/** How far the session reaches (default: everywhere). */
	readonly session?: ReachOf;
}

type PasswordSignIn = Outcome<
	SignedIn,
	| "account-unknown"
	| "account-locked"
	| "secret-mismatch"
	| "account-blocked"
	| "account-deleted"
	| "password-expired"
>;

/**
 * Signs in by identifier and password. An unknown identifier costs as much work as a known one.
 * While a lock holds, even the right password is refused and nothing is counted; a block is told
 * only to whoever knows the password.
 *
 * @returns the sign-in, or (in this order) `account-unknown`, `account-locked`, `secret-mismatch`,
 *   `account-deleted`, `account-blocked`, or what `admit` refuses with, or `password-expired` with a
 *   session that opens nothing but a new password
 * @see NIST SP 800-63B-4 section 3.2.2 (rate limiting); OWASP Authentication Cheat Sheet
 */
export async function signInWithPassword<Refused extends AnyRefusal = never>(
	context: FlowContext,
	command: SignInWithPassword<Refused>,
): Promise<PasswordSignIn | Refused> {
	const seen = await readAccountBy(context, command.identifier);
	// Slow, so it is done before the transaction, which then checks that it was about this password.
	const isRight = await verify(context, seen?.password, command.password);
	const outcome = await context.store.transact(async (transaction) => {
		const account = await findAccount(context, transaction, command.identifier);
		if (account === undefined) return refuse("account-unknown", {});
		if (account.password?.hash !== seen?.password?.hash) return "changed";
		return decide(context, transaction, account, isRight, command);
	});
	return outcome === "changed" ? signInWithPassword(context, command) : outcome;
}

async function decide<Refused extends AnyRefusal>(
	context: FlowContext,
	transaction: Transaction,
	account: Account,
	isRight: boolean,
	command: SignInWithPassword<Refused>,
): Promise<PasswordSignIn | Refused> {
	const { now, policy } = context;
	const lock = lockOf(account.lockout, now);
	if (lock !== undefined) return refuse("account-locked", lock);
	if (!isRight) {
		const counted = recordFailure(account.lockout, now, policy.lockout);
		await keep(transaction, account, counted);
		return refuse("secret-mismatch", {
			hasPassword: account.password !== undefined,
		});
	}
	const proved = await keep(transaction, account, recordSuccess());
	const standing = accountStanding(proved, now);
	if (!standing.ok) return standing;
	const admitted = command.admit?.(proved);
	if (admitted?.ok === false) return admitted;
	return letIn(context, transaction, proved, command.session?.(proved));
}

async function letIn(
	context: FlowContext,
	transaction: Transaction,
	account: Account,
	reach: SessionReach | undefined,
): Promise<Outcome<SignedIn, "password-expired">> {
	const { password: policy } = context.policy;
	const owner = { kind: "account", account } as const;
	const order = { ...reach, owner, methods: ["pwd"] };
	if (account.password && isExpired(account.password, policy, context.now)) {
		const narrow = { ...order, scope: "password-change" } as const;
		const { id } = await putSession(context, transaction, narrow);
		return refuse("password-expired", { sessionId: id });
	}
	return accept(await openSession(context, transaction, order));
}

async function keep(
	transaction: Transaction,
	account: Account,
	lockout: LockoutState,
): Promise<Account> {
	const isClean = account.lockout.failures === 0 && lockout.failures === 0;
	if (isClean && account.lockout.lockedUntil === undefined) return account;
	const kept = { ...account, lockout };
	await transaction.put("account", kept);
	return kept;
}

function verify(
	{ hasher, policy }: FlowContext,
	credential: PasswordCredential | undefined,
	password: string,
): Promise<boolean> {
	return credential === undefined
		? hasher.verifyNothing(password, policy.password.hashIterations)
		: hasher.verify(password, credential.hash);
}

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
import { recordFailure, recordSuccess } from "../throttling.ts";
import type { CompleteSignIn } from "./complete-sign-in.ts";
import type { FlowContext } from "./context.ts";
import { findAccount, readAccountBy } from "./find-account.ts";
import { checkUnlocked, type LockProof, releasedBy } from "./lock-proof.ts";
import {
	openSession,
	putSession,
	type ReachOf,
	type SignedIn,
} from "./open-session.ts";

/** Who wants to sign in, by what they know. */
export interface SignInWithPassword<Refused extends AnyRefusal = never> {
	/** In its normal form. */
	readonly identifier: Pick<Identifier, "type" | "value">;
	/** In clear text. */
	readonly password: string;
	/** Whether the account may try at all; asked before its lock and its password (default: it may). */
	readonly screen?: (account: Account) => Accepted<void> | Refused;
	/** Whether the person may come in here; asked once the password was right (default: yes). */
	readonly admit?: (account: Account) => Accepted<void> | Refused;
	/** What releases a lock that asks for more than time (default: nothing). */
	readonly lockProof?: LockProof;
	/** How far the session reaches (default: everywhere). */
	readonly session?: ReachOf;
	/** Opens the session (default: at once). */
	readonly complete?: CompleteSignIn<Refused>;
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
 * While a lock holds, even the right password is refused and nothing is counted; behind a lock that
 * was released by its proof, only a right password counts. A block is told only to whoever knows the
 * password.
 *
 * @returns the sign-in, or (in this order) `account-unknown`, `account-locked`, `secret-mismatch`,
 *   `account-deleted`, `account-blocked`, or what `admit` refuses with, or `password-expired` with a
 *   session that opens nothing but a new password, or what `complete` refuses with; what `screen`
 *   refuses with comes after `account-unknown`
 * @see NIST SP 800-63B-4 section 3.2.2 (rate limiting); OWASP Authentication Cheat Sheet
 */
export async function signInWithPassword<Refused extends AnyRefusal = never>(
	context: FlowContext,
	command: SignInWithPassword<Refused>,
): Promise<PasswordSignIn | Refused> {
	const seen = await readAccountBy(context, command.identifier);
	// Slow, so it is done before the transaction, which then checks that it was about this password.
	const isRight = await verify(context, seen?.password, command.password);
	const released = await releasedBy(context, seen, command.lockProof);
	const outcome = await context.store.transact(async (transaction) => {
		const account = await findAccount(context, transaction, command.identifier);
		if (account === undefined) return refuse("account-unknown", {});
		if (account.password?.hash !== seen?.password?.hash) return "changed";
		const screened = command.screen?.(account);
		if (screened?.ok === false) return screened;
		const open = checkUnlocked(context, account, released);
		if (!open.ok) return open;
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
	return letIn(context, transaction, proved, command);
}

async function letIn<Refused extends AnyRefusal>(
	context: FlowContext,
	transaction: Transaction,
	account: Account,
	{ session: reachOf, complete }: SignInWithPassword<Refused>,
): Promise<Outcome<SignedIn, "password-expired"> | Refused> {
	const { password: policy } = context.policy;
	const reach = reachOf?.(account);
	const owner = { kind: "account", account } as const;
	const order = { ...reach, owner, methods: ["pwd"] };
	if (account.password && isExpired(account.password, policy, context.now)) {
		const narrow = { ...order, scope: "password-change" } as const;
		const { id } = await putSession(context, transaction, narrow);
		return refuse("password-expired", { sessionId: id });
	}
	if (complete !== undefined)
		return complete(transaction, { ...reach, account, methods: ["pwd"] });
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

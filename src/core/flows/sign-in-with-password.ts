import { accountStanding } from "../account.ts";
import {
	type Accepted,
	type AnyRefusal,
	accept,
	type Outcome,
	refuse,
} from "../errors.ts";
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
import { openSession, type SignedIn } from "./open-session.ts";

/** Who wants to sign in, by what they know. */
export interface SignInWithPassword<Refused extends AnyRefusal = never> {
	/** In its normal form. */
	readonly identifier: Pick<Identifier, "type" | "value">;
	/** In clear text. */
	readonly password: string;
	/** Whether the person may come in here; asked once the password was right (default: yes). */
	readonly admit?: (account: Account) => Accepted<void> | Refused;
}

type PasswordSignIn = Outcome<
	SignedIn,
	| "account-unknown"
	| "account-locked"
	| "secret-mismatch"
	| "account-blocked"
	| "account-deleted"
>;

/**
 * Signs in by identifier and password. An unknown identifier costs as much work as a known one.
 * While a lock holds, even the right password is refused and nothing is counted; a block is told
 * only to whoever knows the password.
 *
 * @returns the sign-in, or (in this order) `account-unknown`, `account-locked`, `secret-mismatch`,
 *   `account-deleted`, `account-blocked`, or what `admit` refuses with
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
		return decide(context, transaction, account, isRight, command.admit);
	});
	return outcome === "changed" ? signInWithPassword(context, command) : outcome;
}

async function decide<Refused extends AnyRefusal>(
	context: FlowContext,
	transaction: Transaction,
	account: Account,
	isRight: boolean,
	admit: SignInWithPassword<Refused>["admit"],
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
	const admitted = admit?.(proved);
	if (admitted?.ok === false) return admitted;
	const owner = { kind: "account", account: proved } as const;
	return accept(
		await openSession(context, transaction, { owner, methods: ["pwd"] }),
	);
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

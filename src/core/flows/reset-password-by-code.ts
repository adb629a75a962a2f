import { accountStanding } from "../account.ts";
import type { ProofRefusal } from "../challenge.ts";
import { accept, type Outcome, refuse } from "../errors.ts";
import type { Transaction } from "../ports/store.ts";
import type { Account } from "../records.ts";
import type { FlowContext } from "./context.ts";
import { findAccount } from "./find-account.ts";
import {
	hashNextPassword,
	isOther,
	putResetPassword,
	signInWithNew,
} from "./new-password.ts";
import type { ReachOf, SignedIn } from "./open-session.ts";
import { type CodeProof, peekCode, takeCode } from "./take-code.ts";

/** The code of a reset mail, and the password it is to set. */
export interface ResetPasswordByCode {
	/** In its normal form. */
	readonly email: string;
	readonly code: string;
	/** In clear text. */
	readonly password: string;
	/** Whether only a password that was set before can be reset (default: no). */
	readonly mustHavePassword?: boolean;
	/** How far the session reaches (default: everywhere). */
	readonly session?: ReachOf;
}

type Proved = Outcome<
	Account,
	| ProofRefusal
	| "account-unknown"
	| "account-blocked"
	| "account-deleted"
	| "password-not-set"
>;

/**
 * Sets a new password by the short code of a reset mail, and signs in with it. All other sessions of
 * the account end, a lock is released, the address counts as verified, no step-up is remembered. A
 * wrong code counts before anything else is looked at; a right one is used up only when the password
 * is set.
 *
 * @returns the sign-in, or (in this order) `account-unknown`, `challenge-unknown`, `code-mismatch`,
 *   `code-expired`, `attempts-exhausted`, `account-blocked`, `password-not-set`,
 *   `password-unacceptable`, `password-reused`
 * @see OWASP Forgot Password Cheat Sheet
 */
export async function resetPasswordByCode(
	context: FlowContext,
	command: ResetPasswordByCode,
): Promise<
	| Outcome<SignedIn, "password-unacceptable" | "password-reused">
	| Extract<Proved, { ok: false }>
> {
	const proved = await context.store.transact((transaction) =>
		prove(context, transaction, command),
	);
	if (!proved.ok) return proved;
	const before = proved.value.password;
	// Slow, so it is done between two transactions; the second one looks again and takes the code.
	const hash = await hashNextPassword(context, command.password, proved.value);
	if (!hash.ok) return hash;
	const outcome = await context.store.transact(async (transaction) => {
		const still = await prove(context, transaction, command);
		if (!still.ok) return still;
		if (isOther(still.value.password, before)) return "changed";
		const proof = proofOf(still.value, command);
		const taken = await takeCode(context, transaction, proof);
		if (!taken.ok) return taken;
		const account = await putResetPassword(
			context,
			transaction,
			still.value,
			hash.value,
		);
		const { session: reachOf } = command;
		return accept(await signInWithNew(context, transaction, account, reachOf));
	});
	return outcome === "changed"
		? resetPasswordByCode(context, command)
		: outcome;
}

async function prove(
	context: FlowContext,
	transaction: Transaction,
	command: ResetPasswordByCode,
): Promise<Proved> {
	const identifier = { type: "email", value: command.email } as const;
	const account = await findAccount(context, transaction, identifier);
	if (account === undefined) return refuse("account-unknown", {});
	const proof = proofOf(account, command);
	const shown = await peekCode(context, transaction, proof);
	if (!shown.ok) return shown;
	const standing = accountStanding(account, context.now);
	if (!standing.ok) return standing;
	return command.mustHavePassword === true && account.password === undefined
		? refuse("password-not-set", {})
		: accept(account);
}

function proofOf(
	{ id: accountId }: Account,
	{ email: recipient, code: secret }: ResetPasswordByCode,
): CodeProof {
	const purpose = "reset-password";
	return { purpose, channel: "email", recipient, secret, accountId };
}

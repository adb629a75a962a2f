import { accountStanding } from "../account.ts";
import { forgetStepUp } from "../assurance.ts";
import { accept, type Outcome, refuse } from "../errors.ts";
import type { Transaction } from "../ports/store.ts";
import type { Account } from "../records.ts";
import { locked, recordFailure, recordSuccess } from "../throttling.ts";
import { hashPin, withPin } from "./change-pin.ts";
import type { FlowContext } from "./context.ts";
import { endSessions } from "./end-sessions.ts";
import {
	checkUnlocked,
	type LockProof,
	type Released,
	releasedBy,
} from "./lock-proof.ts";
import { hashNextPassword, withPassword } from "./new-password.ts";
import {
	type Answered,
	compareGiven,
	findHolder,
	type Holder,
	type ResetProof,
	type ResetProofRefusal,
	readHolder,
	showProof,
	takeProof,
} from "./reset-proof.ts";

/** What a reset sets: a password, or a PIN of so many digits. */
export type SecretKind =
	| { readonly kind: "password" }
	| { readonly kind: "pin"; readonly digits: number };

/** A forgotten secret, the proof that it may be replaced, and what takes its place. */
export interface ResetSecret<T> {
	readonly secret: SecretKind;
	/** The new one, in clear. */
	readonly value: string;
	readonly proof: ResetProof;
	/** Whether wrong proofs count as wrong passwords do, and a lock bars the way (default: no). */
	readonly countsFailures?: boolean;
	/** Wrong answers in a row that lock the account (default: they count like other proofs). */
	readonly maxWrongAnswers?: number;
	/** What releases a lock that asks for more than time (default: nothing). */
	readonly lockProof?: LockProof;
	/** Whether all sessions of the account end (default: no). */
	readonly endsSessions?: boolean;
	/** What comes next in the same transaction, for example a sign-in. */
	readonly finish: (transaction: Transaction, account: Account) => Promise<T>;
}

/** Why a secret was not reset. */
export type ResetRefusal =
	| ResetProofRefusal
	| "account-blocked"
	| "account-deleted"
	| "account-locked"
	| "pin-not-set"
	| "pin-unacceptable"
	| "password-unacceptable"
	| "password-reused";

/**
 * Sets a new password or PIN by a link, a one-time code or answers to security questions. A proof is
 * used up only when the secret is set. A password that is set takes a lock off, and no step-up is
 * remembered.
 *
 * @returns what `finish` comes to, or (in this order) `account-unknown` or why there is no such link,
 *   `account-deleted`, `account-blocked`, `account-locked`, `pin-not-set` (not by a link), why the
 *   proof was not accepted, why the new secret was not
 * @see OWASP Forgot Password Cheat Sheet
 */
export async function resetSecret<T>(
	context: FlowContext,
	command: ResetSecret<T>,
): Promise<Outcome<T, ResetRefusal>> {
	const { secret, proof, lockProof } = command;
	const seen = await readHolder(context, secret.kind, proof);
	// Slow work is done before the transactions, which then check that it was about these secrets.
	const shownToLock = await releasedBy(context, seen, lockProof);
	const work = {
		// Answers that are the proof itself get past a lock that asks for an answer.
		released: proof.by === "answers" ? answering : shownToLock,
		answered: await compareGiven(context, seen, proof),
	};
	const shown = await context.store.transact((transaction) =>
		show(context, transaction, command, work),
	);
	if (!shown.ok) return shown;
	const hash = await hashOf(context, command, shown.value.account);
	if (!hash.ok) return hash;
	const outcome = await context.store.transact(async (transaction) => {
		const still = await show(context, transaction, command, work);
		if (!still.ok) return still;
		if (hasChanged(still.value.account, seen)) return "changed";
		const { kind } = secret;
		const taken = await takeProof(
			context,
			transaction,
			kind,
			proof,
			still.value,
		);
		if (!taken.ok) return taken;
		const account = withSecret(context, taken.value, kind, hash.value);
		await transaction.put("account", account);
		if (command.endsSessions)
			await endSessions(
				transaction,
				account.id,
				context.now,
				"password-changed",
			);
		return accept(await command.finish(transaction, account));
	});
	return outcome === "changed" ? resetSecret(context, command) : outcome;
}

const answering: Released = ["answer"];

interface SlowWork {
	readonly released: Released;
	readonly answered: Answered;
}

async function show<T>(
	context: FlowContext,
	transaction: Transaction,
	command: ResetSecret<T>,
	{ released, answered }: SlowWork,
): Promise<Outcome<Holder, ResetRefusal>> {
	const { proof, countsFailures = false } = command;
	const { kind } = command.secret;
	const found = await findHolder(context, transaction, kind, proof);
	if (!found.ok) return found;
	const holder = found.value;
	const { account } = holder;
	const standing = accountStanding(account, context.now);
	if (!standing.ok) return standing;
	const open = checkUnlocked(context, account, released);
	if (countsFailures && !open.ok) return open;
	if (kind === "pin" && proof.by !== "link" && account.pin === undefined)
		return refuse("pin-not-set", {});
	const facts = { holder, answered };
	const shown = await showProof(context, transaction, kind, proof, facts);
	if (shown.ok) return found;
	const isWrong =
		shown.code === "code-mismatch" || shown.code === "answer-mismatch";
	if (countsFailures && isWrong)
		await transaction.put("account", counted(context, account, command));
	return shown;
}

function counted<T>(
	{ now, policy }: FlowContext,
	account: Account,
	{ proof, maxWrongAnswers }: ResetSecret<T>,
): Account {
	const { lockout, securityAnswers } = account;
	if (proof.by !== "answers" || !securityAnswers || !maxWrongAnswers)
		return { ...account, lockout: recordFailure(lockout, now, policy.lockout) };
	const failures = securityAnswers.failures + 1;
	return failures < maxWrongAnswers
		? { ...account, securityAnswers: { ...securityAnswers, failures } }
		: {
				...account,
				securityAnswers: { ...securityAnswers, failures: 0 },
				lockout: locked(lockout, now, policy.lockout),
			};
}

function hashOf<T>(
	context: FlowContext,
	{ secret, value }: ResetSecret<T>,
	account: Account,
): Promise<
	Outcome<
		string,
		"pin-unacceptable" | "password-unacceptable" | "password-reused"
	>
> {
	return secret.kind === "pin"
		? hashPin(context, { pin: value, digits: secret.digits })
		: hashNextPassword(context, value, account);
}

function withSecret(
	context: FlowContext,
	account: Account,
	kind: SecretKind["kind"],
	hash: string,
): Account {
	if (kind === "pin") return withPin(context, account, hash);
	const renewed = withPassword(context, forgetStepUp(account), hash);
	return { ...renewed, lockout: recordSuccess() };
}

/** Whether any secret of the account is another than it was when the slow work was done. */
function hasChanged(account: Account, seen: Account | undefined): boolean {
	return secretsOf(account) !== secretsOf(seen);
}

function secretsOf(account: Account | undefined): string {
	const { password, pin, securityAnswers } = account ?? {};
	return JSON.stringify([password?.hash, pin?.hash, securityAnswers?.hashes]);
}

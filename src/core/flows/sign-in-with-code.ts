import type { ProofRefusal } from "../challenge.ts";
import { identifierTypeOf } from "../channel.ts";
import {
	type Accepted,
	type AnyRefusal,
	accept,
	type Outcome,
	refuse,
} from "../errors.ts";
import type { Transaction } from "../ports/store.ts";
import type { Account } from "../records.ts";
import { recordFailure, recordSuccess } from "../throttling.ts";
import type { FlowContext } from "./context.ts";
import {
	type EntryByProof,
	type EntryRefusal,
	enterByProof,
} from "./enter-by-proof.ts";
import { findAccount, readAccountBy } from "./find-account.ts";
import {
	checkUnlocked,
	type LockProof,
	type Released,
	releasedBy,
} from "./lock-proof.ts";
import type { SignedIn } from "./open-session.ts";
import { takeCode } from "./take-code.ts";

/** A sign-in code as it came back. */
export interface SignInWithCode<Refused extends AnyRefusal = never>
	extends EntryByProof<Refused> {
	readonly channel: "sms" | "email";
	/** Normal form of the address or number it was sent to. */
	readonly recipient: string;
	readonly code: string;
	/** Whether the person may come in this way; asked before the code is looked at (default: yes). */
	readonly screen?: (account: Account) => Accepted<void> | Refused;
	/**
	 * What releases a lock of the account. Wrong codes then count as wrong passwords do (default: a
	 * lock does not bear on this way in).
	 */
	readonly lock?: { readonly proof?: LockProof };
}

type CodeSignIn = Outcome<
	SignedIn,
	ProofRefusal | EntryRefusal | "account-locked"
>;

/**
 * Signs in by a code that was sent out of band. The proof verifies the address or number, and makes
 * the account when nobody has it yet and the command says how, in the same transaction.
 *
 * @returns the sign-in, or (in this order) what `screen` refuses with, `account-locked`,
 *   `challenge-unknown`, `code-mismatch`, `code-expired`, `attempts-exhausted`, or `account-unknown`,
 *   `account-blocked`, `account-deleted`, or `identifier-taken` when the new account's further
 *   identifiers belong to somebody, or what `complete` refuses with
 * @see NIST SP 800-63B-4, out-of-band authenticators
 */
export async function signInWithCode<Refused extends AnyRefusal = never>(
	context: FlowContext,
	command: SignInWithCode<Refused>,
): Promise<CodeSignIn | Refused> {
	const { channel, recipient, code: secret, lock } = command;
	const proof = { purpose: "sign-in", channel, recipient, secret } as const;
	const released = lock && (await releasedFor(context, command));
	return context.store.transact(async (transaction) => {
		const open = await letTry(context, transaction, command, released);
		if (!open.ok) return open;
		const taken = await takeCode(context, transaction, proof);
		if (!taken.ok) {
			if (lock && taken.code === "code-mismatch")
				await countFailure(context, transaction, command);
			return taken;
		}
		const entry = lock === undefined ? command : forgiving(command);
		return enterByProof(context, transaction, taken.value, entry);
	});
}

type Named = Pick<SignInWithCode, "channel" | "recipient" | "lock">;

function identifierOf({ channel, recipient }: Named) {
	return { type: identifierTypeOf(channel), value: recipient };
}

async function releasedFor(
	context: FlowContext,
	command: Named,
): Promise<Released> {
	const seen = await readAccountBy(context, identifierOf(command));
	return releasedBy(context, seen, command.lock?.proof);
}

async function letTry<Refused extends AnyRefusal>(
	context: FlowContext,
	transaction: Transaction,
	command: SignInWithCode<Refused>,
	released: Released | undefined,
): Promise<Outcome<void, "account-unknown" | "account-locked"> | Refused> {
	const { screen, lock, newAccount } = command;
	if (screen === undefined && lock === undefined) return accept(undefined);
	const identifier = identifierOf(command);
	const account = await findAccount(context, transaction, identifier);
	if (account === undefined)
		return newAccount ? accept(undefined) : refuse("account-unknown", {});
	const screened = screen?.(account);
	if (screened?.ok === false) return screened;
	return lock ? checkUnlocked(context, account, released) : accept(undefined);
}

async function countFailure(
	context: FlowContext,
	transaction: Transaction,
	command: Named,
): Promise<void> {
	const identifier = identifierOf(command);
	const account = await findAccount(context, transaction, identifier);
	if (account === undefined) return;
	const { now, policy } = context;
	const lockout = recordFailure(account.lockout, now, policy.lockout);
	await transaction.put("account", { ...account, lockout });
}

/** The entry that also forgets the failures before it. */
function forgiving<Refused extends AnyRefusal>(
	entry: EntryByProof<Refused>,
): EntryByProof<Refused> {
	return {
		...entry,
		carryOut: async (account, intent, transaction) => {
			const lockout = recordSuccess();
			const forgiven = { ...account, lockout };
			return entry.carryOut?.(forgiven, intent, transaction) ?? forgiven;
		},
	};
}

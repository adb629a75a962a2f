import {
	accountStanding,
	type NewAccountDraft,
	withVerified,
} from "../account.ts";
import type { ProofRefusal } from "../challenge.ts";
import { identifierTypeOf } from "../channel.ts";
import { accept, type Outcome } from "../errors.ts";
import type { Transaction } from "../ports/store.ts";
import type { Account, Challenge } from "../records.ts";
import type { FlowContext } from "./context.ts";
import { findAccount } from "./find-account.ts";
import { openSession, type SignedIn } from "./open-session.ts";
import { addAccount } from "./register-account.ts";
import { takeCode } from "./take-code.ts";

/** A sign-in code as it came back. */
export interface SignInWithCode {
	readonly channel: "sms" | "email";
	/** Normal form of the address or number it was sent to. */
	readonly recipient: string;
	readonly code: string;
	/**
	 * Makes the account that does not exist yet from what was said when the code was asked for. The
	 * address or number that the code proves is added to it.
	 */
	readonly newAccount: (
		intent: Challenge["intent"],
		transaction: Transaction,
	) => NewAccountDraft | Promise<NewAccountDraft>;
	/**
	 * Carries out, on an account new or known, what else was asked for with the code (default:
	 * nothing). It changes the account it returns and nothing else.
	 */
	readonly carryOut?: (
		account: Account,
		intent: Challenge["intent"],
		transaction: Transaction,
	) => Account | Promise<Account>;
}

type CodeSignIn = Outcome<
	SignedIn,
	ProofRefusal | "account-blocked" | "account-deleted" | "identifier-taken"
>;

// RFC 8176 knows `sms`; a code by mail is any one-time password.
const methods = { sms: ["sms"], email: ["otp"] } as const;

/**
 * Signs in by a code that was sent out of band. The proof verifies the address or number, and makes
 * the account when nobody has it yet, in the same transaction. A lock on the password does not bear
 * on this way in.
 *
 * @returns the sign-in, or `challenge-unknown`, `code-mismatch`, `code-expired`,
 *   `attempts-exhausted`, `account-blocked`, `account-deleted`, or `identifier-taken` when the new
 *   account's further identifiers belong to somebody
 * @see NIST SP 800-63B-4, out-of-band authenticators
 */
export function signInWithCode(
	context: FlowContext,
	command: SignInWithCode,
): Promise<CodeSignIn> {
	const { channel, recipient, code: secret } = command;
	const proof = { purpose: "sign-in", channel, recipient, secret } as const;
	return context.store.transact(async (transaction) => {
		const taken = await takeCode(context, transaction, proof);
		if (!taken.ok) return taken;
		const { intent } = taken.value;
		const holder = await holderOf(context, transaction, command, intent);
		if (!holder.ok) return holder;
		const account = await confirm(context, transaction, command, {
			account: holder.value,
			intent,
		});
		const owner = { kind: "account", account } as const;
		return accept(
			await openSession(context, transaction, {
				owner,
				methods: methods[channel],
			}),
		);
	});
}

async function holderOf(
	context: FlowContext,
	transaction: Transaction,
	command: SignInWithCode,
	intent: Challenge["intent"],
): Promise<
	Outcome<Account, "account-blocked" | "account-deleted" | "identifier-taken">
> {
	const identifier = {
		type: identifierTypeOf(command.channel),
		value: command.recipient,
	};
	const known = await findAccount(context, transaction, identifier);
	if (known !== undefined) return accountStanding(known, context.now);
	const draft = await command.newAccount(intent, transaction);
	const others = draft.identifiers.filter(
		({ type }) => type !== identifier.type,
	);
	return addAccount(context, transaction, {
		...draft,
		identifiers: [{ ...identifier, verifiedAt: context.now }, ...others],
	});
}

async function confirm(
	context: FlowContext,
	transaction: Transaction,
	{ channel, carryOut }: SignInWithCode,
	found: { readonly account: Account; readonly intent: Challenge["intent"] },
): Promise<Account> {
	const type = identifierTypeOf(channel);
	const verified = withVerified(found.account, type, context.now);
	const settled = carryOut
		? await carryOut(verified, found.intent, transaction)
		: verified;
	if (settled !== found.account) await transaction.put("account", settled);
	return settled;
}

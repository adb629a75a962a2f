import { identifierOf } from "../account.ts";
import type { ProofRefusal } from "../challenge.ts";
import {
	type Accepted,
	type AnyRefusal,
	accept,
	type Outcome,
	refuse,
} from "../errors.ts";
import type { Transaction } from "../ports/store.ts";
import type { Account, Challenge } from "../records.ts";
import type { FlowContext } from "./context.ts";
import { findAccount, loadAccount, readAccount } from "./find-account.ts";
import { hashNextPassword, isOther, putResetPassword } from "./new-password.ts";
import {
	openSecret,
	type SecretOrder,
	type SendRefusal,
	sendNotice,
	sendSecret,
} from "./send-code.ts";
import { peekLink, takeLink } from "./take-code.ts";

const purpose = "reset-password";

/** Who has forgotten their password. */
export interface PasswordReset<Refused extends AnyRefusal = never> {
	/** In its normal form. */
	readonly email: string;
	/** Language the person asked for (default: the account's). */
	readonly locale?: string;
	/** Whether this person may reset a password here (default: yes). */
	readonly admit?: (account: Account) => Accepted<void> | Refused;
	/** Whether the mail carries a link, or a short code for `resetPasswordByCode` (default: `link`). */
	readonly form?: "link" | "code";
}

/**
 * Sends a link or a code that lets whoever reads the mail set a new password. Whether the refusal that tells of
 * an account's existence is shown is for the API to decide.
 *
 * @returns nothing, or `account-unknown`, `resend-too-soon`, or what `admit` refuses with
 */
export function requestPasswordReset<Refused extends AnyRefusal = never>(
	context: FlowContext,
	command: PasswordReset<Refused>,
): Promise<Outcome<void, "account-unknown" | SendRefusal> | Refused> {
	return beginReset(context, command, async (transaction, account) => {
		const locale = command.locale ?? account.locale;
		const order = { ...orderFor(account, command), locale };
		const sent = await sendSecret(context, transaction, order);
		return sent.ok ? accept(undefined) : sent;
	});
}

/**
 * As {@link requestPasswordReset}, for a client that is given the token itself: nothing is sent.
 *
 * @returns the token, or `account-unknown`, `resend-too-soon`, or what `admit` refuses with
 */
export function handOverPasswordReset<Refused extends AnyRefusal = never>(
	context: FlowContext,
	command: Omit<PasswordReset<Refused>, "locale" | "form">,
): Promise<
	Outcome<{ readonly token: string }, "account-unknown" | SendRefusal> | Refused
> {
	return beginReset(context, command, async (transaction, account) => {
		const order = orderFor(account, command);
		const opened = await openSecret(context, transaction, order);
		return opened.ok ? accept({ token: opened.value.secret }) : opened;
	});
}

/**
 * Looks whether the token of a reset link could set a password now; it stays as it is.
 *
 * @returns nothing, or `challenge-unknown`, `code-expired`
 */
export async function peekPasswordReset(
	context: FlowContext,
	{ token }: { readonly token: string },
): Promise<Outcome<void, ProofRefusal>> {
	const proof = { purpose, secret: token } as const;
	const open = await peekLink(context, context.store, proof);
	return open.ok ? accept(undefined) : open;
}

/**
 * Sets a new password by the token of a reset link. All sessions of the account end, a lock is
 * released, the address the link went to counts as verified. A password that breaks the policy does
 * not use up the token.
 *
 * @param command.notice purpose of a mail that tells the person of it (default: none is sent)
 * @returns the account, or `challenge-unknown` (used, void, or sent to an address the account no
 *   longer has), `code-expired`, `password-unacceptable`, `password-reused`
 * @see OWASP Forgot Password Cheat Sheet
 */
export async function resetPassword(
	context: FlowContext,
	command: {
		readonly token: string;
		readonly password: string;
		readonly notice?: string;
	},
): Promise<
	Outcome<Account, ProofRefusal | "password-unacceptable" | "password-reused">
> {
	const { token, password, notice } = command;
	const proof = { purpose, secret: token } as const;
	const open = await peekLink(context, context.store, proof);
	if (!open.ok) return open;
	const { accountId } = open.value;
	const holder =
		accountId === undefined ? undefined : await readAccount(context, accountId);
	const before = holder?.password;
	// Slow, so it is done before the transaction, which then takes the token for good.
	const hash = await hashNextPassword(context, password, holder);
	if (!hash.ok) return hash;
	const outcome = await context.store.transact(async (transaction) => {
		const account = await holderOf(context, transaction, open.value);
		if (account && isOther(account.password, before)) return "changed";
		const taken = await takeLink(context, transaction, proof);
		if (!taken.ok) return taken;
		if (account === undefined) return unknownToken();
		const reset = await putResetPassword(
			context,
			transaction,
			account,
			hash.value,
		);
		if (notice !== undefined) {
			const told = {
				purpose: notice,
				account: reset,
				channel: "email",
			} as const;
			await sendNotice(context, transaction, told);
		}
		return accept(reset);
	});
	return outcome === "changed" ? resetPassword(context, command) : outcome;
}

function beginReset<T, Refused extends AnyRefusal>(
	context: FlowContext,
	{ email, admit }: Pick<PasswordReset<Refused>, "email" | "admit">,
	begin: (
		transaction: Transaction,
		account: Account,
	) => Promise<Outcome<T, SendRefusal>>,
): Promise<Outcome<T, "account-unknown" | SendRefusal> | Refused> {
	const identifier = { type: "email", value: email } as const;
	return context.store.transact(async (transaction) => {
		const account = await findAccount(context, transaction, identifier);
		if (account === undefined) return refuse("account-unknown", {});
		const admitted = admit?.(account);
		if (admitted?.ok === false) return admitted;
		return begin(transaction, account);
	});
}

function orderFor(
	{ id: accountId }: Account,
	{ email, form = "link" }: Pick<PasswordReset, "email" | "form">,
): SecretOrder {
	return { purpose, channel: "email", recipient: email, accountId, form };
}

/** The account whose address a link went to, if it has that address still. */
export async function holderOf(
	context: FlowContext,
	transaction: Transaction,
	{ accountId, recipient }: Challenge,
): Promise<Account | undefined> {
	if (accountId === undefined) return undefined;
	const account = await loadAccount(context, transaction, accountId);
	// Whoever reads the mail of an address given up long ago must not get in.
	const isTheirs =
		account && identifierOf(account, "email")?.value === recipient;
	return isTheirs ? account : undefined;
}

function unknownToken(): Outcome<never, "challenge-unknown"> {
	return refuse("challenge-unknown", { purpose, channel: "email" });
}

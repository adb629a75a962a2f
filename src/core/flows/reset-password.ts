import { changed, identifierOf, withVerified } from "../account.ts";
import { challengeState, outcomeOf, type ProofRefusal } from "../challenge.ts";
import { accept, type Outcome, refuse } from "../errors.ts";
import { checkPassword } from "../password.ts";
import type { Reader, Transaction } from "../ports/store.ts";
import { linkKey } from "../record-keys.ts";
import type { Account, Challenge } from "../records.ts";
import { recordSuccess } from "../throttling.ts";
import type { FlowContext } from "./context.ts";
import { endSessions } from "./end-sessions.ts";
import { findAccount, loadAccount } from "./find-account.ts";
import { sendSecret } from "./send-code.ts";
import { takeLink } from "./take-code.ts";

const purpose = "reset-password";

/**
 * Sends a link that lets whoever reads the mail set a new password. Whether the refusal that tells of
 * an account's existence is shown is for the API to decide.
 *
 * @param command.email in its normal form
 * @param command.locale language the person asked for (default: the account's)
 * @returns nothing, or `account-unknown`, `resend-too-soon`
 */
export function requestPasswordReset(
	context: FlowContext,
	command: { readonly email: string; readonly locale?: string },
): Promise<Outcome<void, "account-unknown" | "resend-too-soon">> {
	const identifier = { type: "email", value: command.email } as const;
	return context.store.transact(async (transaction) => {
		const account = await findAccount(context, transaction, identifier);
		if (account === undefined) return refuse("account-unknown", {});
		const sent = await sendSecret(context, transaction, {
			purpose,
			channel: "email",
			recipient: command.email,
			accountId: account.id,
			form: "link",
			locale: command.locale ?? account.locale,
		});
		return sent.ok ? accept(undefined) : sent;
	});
}

/**
 * Sets a new password by the token of a reset link. All sessions of the account end, a lock is
 * released, the address the link went to counts as verified. A password that breaks the policy does
 * not use up the token.
 *
 * @returns the account, or `challenge-unknown` (used, void, or sent to an address the account no
 *   longer has), `code-expired`, `password-unacceptable`
 * @see OWASP Forgot Password Cheat Sheet
 */
export async function resetPassword(
	context: FlowContext,
	command: { readonly token: string; readonly password: string },
): Promise<Outcome<Account, ProofRefusal | "password-unacceptable">> {
	const { token, password } = command;
	const open = await openReset(context, context.store, token);
	if (!open.ok) return open;
	const fits = checkPassword(password, context.policy.password);
	if (!fits.ok) return fits;
	// Slow, so it is done before the transaction, which then takes the token for good.
	const { hashIterations } = context.policy.password;
	const hash = await context.hasher.hash(password, hashIterations);
	return context.store.transact(async (transaction) => {
		const taken = await takeLink(context, transaction, {
			purpose,
			secret: token,
		});
		if (!taken.ok) return taken;
		const account = await holderOf(context, transaction, taken.value);
		return account === undefined
			? unknownToken()
			: accept(await replacePassword(context, transaction, account, hash));
	});
}

async function openReset(
	context: FlowContext,
	reader: Reader,
	token: string,
): Promise<Outcome<Challenge, ProofRefusal>> {
	const key = linkKey(context.realm, purpose, token);
	const challenge = await reader.findUnique("challenge", key);
	if (challenge === undefined) return unknownToken();
	const state = challengeState(challenge, context.now);
	return state === "open" ? accept(challenge) : outcomeOf(challenge, state);
}

async function holderOf(
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

async function replacePassword(
	context: FlowContext,
	transaction: Transaction,
	account: Account,
	hash: string,
): Promise<Account> {
	const { now } = context;
	const reset = {
		...changed(withVerified(account, "email", now), now),
		password: { hash, changedAt: now },
		lockout: recordSuccess(),
	};
	await transaction.put("account", reset);
	await endSessions(transaction, account.id, now, "password-changed");
	return reset;
}

function unknownToken(): Outcome<never, "challenge-unknown"> {
	return refuse("challenge-unknown", { purpose, channel: "email" });
}

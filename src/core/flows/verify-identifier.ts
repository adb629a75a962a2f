import { identifierOf, isVerified, withVerified } from "../account.ts";
import { accept, type Outcome, refuse } from "../errors.ts";
import type { Transaction } from "../ports/store.ts";
import type { Account, Identifier } from "../records.ts";
import type { AccountId } from "../values.ts";
import type { FlowContext } from "./context.ts";
import { findAccount, loadAccount, loadLiving } from "./find-account.ts";
import { type SendRefusal, sendSecret } from "./send-code.ts";
import { takeCode, takeLink } from "./take-code.ts";

type Verifiable = "email" | "phone";

const channels = { email: "email", phone: "sms" } as const;

/** Whose identifier is to be verified. */
export interface IdentifierOfAccount {
	readonly accountId: AccountId;
	readonly identifier: Verifiable;
}

/**
 * Sends a code to the address or number the account has now. Such a code verifies the identifier
 * and nothing else; it never signs anybody in.
 *
 * @returns nothing, or `account-unknown`, `identifier-missing`, `already-verified`,
 *   `resend-too-soon`
 */
export function sendVerificationCode(
	context: FlowContext,
	command: IdentifierOfAccount,
): Promise<
	Outcome<
		void,
		"account-unknown" | "identifier-missing" | "already-verified" | SendRefusal
	>
> {
	return context.store.transact(async (transaction) => {
		const found = await holder(context, transaction, command);
		if (!found.ok) return found;
		const { account, held } = found.value;
		if (held.verifiedAt !== undefined) {
			return refuse("already-verified", { identifier: command.identifier });
		}
		const sent = await sendSecret(context, transaction, {
			purpose: "verify-identifier",
			channel: channels[command.identifier],
			recipient: held.value,
			accountId: account.id,
			form: "code",
			locale: context.locale,
		});
		return sent.ok ? accept(undefined) : sent;
	});
}

/**
 * Checks the code that came to the address or number the account has now, and notes it as verified.
 *
 * @returns the account, or `account-unknown`, `identifier-missing`, `code-mismatch`,
 *   `code-expired`, `attempts-exhausted`, or `challenge-unknown` (with `pendingPurpose` when a code
 *   for another purpose is open for the same address)
 */
export function checkVerificationCode(
	context: FlowContext,
	command: IdentifierOfAccount & { readonly code: string },
): Promise<
	Outcome<
		Account,
		| "account-unknown"
		| "identifier-missing"
		| "code-mismatch"
		| "code-expired"
		| "attempts-exhausted"
		| "challenge-unknown"
	>
> {
	return context.store.transact(async (transaction) => {
		const found = await holder(context, transaction, command);
		if (!found.ok) return found;
		const { account, held } = found.value;
		const taken = await takeCode(context, transaction, {
			purpose: "verify-identifier",
			channel: channels[command.identifier],
			recipient: held.value,
			secret: command.code,
			accountId: account.id,
		});
		if (!taken.ok) return taken;
		return accept(
			await putVerified(context, transaction, account, command.identifier),
		);
	});
}

/**
 * Sends a link that verifies an email address. Whether the two refusals that tell of an account's
 * existence are shown is for the API to decide.
 *
 * @param command.email in its normal form
 * @param command.locale language the person asked for (default: the account's)
 * @returns nothing, or `account-unknown`, `already-verified`, `resend-too-soon`
 */
export function sendVerificationLink(
	context: FlowContext,
	command: { readonly email: string; readonly locale?: string },
): Promise<
	Outcome<void, "account-unknown" | "already-verified" | SendRefusal>
> {
	return context.store.transact(async (transaction) => {
		const identifier = { type: "email", value: command.email } as const;
		const account = await findAccount(context, transaction, identifier);
		if (account === undefined) return refuse("account-unknown", {});
		if (isVerified(account, "email"))
			return refuse("already-verified", { identifier: "email" });
		const locale = command.locale ?? account.locale;
		return sendAddressLink(context, transaction, account, locale);
	});
}

/**
 * Sends, inside another flow's transaction, the link that verifies the account's email address.
 * Nothing happens when it has none, or has it verified.
 *
 * @param locale language of the mail
 * @returns nothing, or `resend-too-soon`
 */
export async function sendAddressLink(
	context: FlowContext,
	transaction: Transaction,
	account: Account,
	locale: string,
): Promise<Outcome<void, SendRefusal>> {
	const held = identifierOf(account, "email");
	if (held === undefined || held.verifiedAt !== undefined)
		return accept(undefined);
	const sent = await sendSecret(context, transaction, {
		purpose: "verify-identifier",
		channel: "email",
		recipient: held.value,
		accountId: account.id,
		form: "link",
		locale,
	});
	return sent.ok ? accept(undefined) : sent;
}

/**
 * Follows the link of a verification mail: notes the address as verified, if the account it was sent
 * for still has it.
 *
 * @returns the account, or `code-mismatch`, `code-expired`, `attempts-exhausted`,
 *   `challenge-unknown`
 */
export function confirmLink(
	context: FlowContext,
	command: { readonly token: string },
): Promise<
	Outcome<
		Account,
		| "code-mismatch"
		| "code-expired"
		| "attempts-exhausted"
		| "challenge-unknown"
	>
> {
	return context.store.transact(async (transaction) => {
		const taken = await takeLink(context, transaction, {
			purpose: "verify-identifier",
			secret: command.token,
		});
		if (!taken.ok) return taken;
		const { accountId, recipient, channel } = taken.value;
		const account =
			accountId && (await loadAccount(context, transaction, accountId));
		if (!account || identifierOf(account, "email")?.value !== recipient) {
			return refuse("challenge-unknown", {
				purpose: "verify-identifier",
				channel,
			});
		}
		return accept(await putVerified(context, transaction, account, "email"));
	});
}

async function holder(
	context: FlowContext,
	transaction: Transaction,
	{ accountId, identifier }: IdentifierOfAccount,
): Promise<
	Outcome<
		{ readonly account: Account; readonly held: Identifier },
		"account-unknown" | "identifier-missing"
	>
> {
	const loaded = await loadLiving(context, transaction, accountId);
	if (!loaded.ok) return loaded;
	const account = loaded.value;
	const held = identifierOf(account, identifier);
	if (held === undefined) return refuse("identifier-missing", { identifier });
	return accept({ account, held });
}

async function putVerified(
	context: FlowContext,
	transaction: Transaction,
	account: Account,
	identifier: Verifiable,
): Promise<Account> {
	const verified = withVerified(account, identifier, context.now);
	if (verified !== account) await transaction.put("account", verified);
	return verified;
}

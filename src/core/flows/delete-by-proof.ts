import { identifierOf } from "../account.ts";
import type { ProofRefusal } from "../challenge.ts";
import { identifierTypeOf } from "../channel.ts";
import { withDeletionRequested } from "../deletion.ts";
import { accept, type Outcome, refuse } from "../errors.ts";
import type { Transaction } from "../ports/store.ts";
import type { Account, Challenge } from "../records.ts";
import type { AccountId } from "../values.ts";
import type { FlowContext } from "./context.ts";
import { loadAccount, loadLiving } from "./find-account.ts";
import { type SendRefusal, sendSecret } from "./send-code.ts";
import { takeCode, takeLink } from "./take-code.ts";

const purpose = "delete-account";

/**
 * Sends what deletes an account once it comes back: a link to its first address, or a code to its
 * number. Nothing happens before.
 *
 * @returns the challenge, or `account-unknown`, `identifier-missing`, `resend-too-soon`, `send-limit-reached`
 */
export function sendDeletionProof(
	context: FlowContext,
	command: { readonly accountId: AccountId; readonly by: "link" | "code" },
): Promise<
	Outcome<
		Challenge,
		| "account-unknown"
		| "identifier-missing"
		| SendRefusal
		| "send-limit-reached"
	>
> {
	const { accountId, by } = command;
	const channel = by === "link" ? "email" : "sms";
	return context.store.transact(async (transaction) => {
		const loaded = await loadLiving(context, transaction, accountId);
		if (!loaded.ok) return loaded;
		const type = identifierTypeOf(channel);
		const held = identifierOf(loaded.value, type);
		if (held === undefined)
			return refuse("identifier-missing", { identifier: type });
		return sendSecret(context, transaction, {
			purpose,
			channel,
			recipient: held.value,
			accountId,
			form: by,
			locale: loaded.value.locale,
		});
	});
}

/**
 * Deletes the account that a link was sent for, at once.
 *
 * @returns what is left of the account, or `code-expired`, `attempts-exhausted`, `challenge-unknown`,
 *   `obligation-open` for the first obligation
 */
export function deleteByLink(
	context: FlowContext,
	command: { readonly token: string },
): Promise<Outcome<Account, ProofRefusal | "obligation-open">> {
	return context.store.transact(async (transaction) => {
		const proof = { purpose, secret: command.token } as const;
		const taken = await takeLink(context, transaction, proof);
		if (!taken.ok) return taken;
		const { accountId } = taken.value;
		const loaded =
			accountId && (await loadLiving(context, transaction, accountId));
		return loaded?.ok
			? deleteNow(context, transaction, loaded.value)
			: refuse("challenge-unknown", { purpose, channel: "email" });
	});
}

/**
 * Deletes an account by the code that was sent to its number, at once.
 *
 * @returns what is left of the account, or `account-unknown`, `identifier-missing`, `code-mismatch`,
 *   `code-expired`, `attempts-exhausted`, `challenge-unknown`, `obligation-open`
 */
export function deleteByCode(
	context: FlowContext,
	command: { readonly accountId: AccountId; readonly code: string },
): Promise<
	Outcome<
		Account,
		ProofRefusal | "account-unknown" | "identifier-missing" | "obligation-open"
	>
> {
	return context.store.transact(async (transaction) => {
		const loaded = await loadLiving(context, transaction, command.accountId);
		if (!loaded.ok) return loaded;
		const account = loaded.value;
		const held = identifierOf(account, "phone");
		if (held === undefined)
			return refuse("identifier-missing", { identifier: "phone" });
		const taken = await takeCode(context, transaction, {
			purpose,
			channel: "sms",
			recipient: held.value,
			secret: command.code,
			accountId: account.id,
		});
		return taken.ok ? deleteNow(context, transaction, account) : taken;
	});
}

/**
 * Deletes an account inside another flow's transaction, without any grace: its sessions end, its
 * identifiers are free.
 *
 * @returns what is left of the account, or `obligation-open` for the first obligation
 */
export async function deleteNow(
	context: FlowContext,
	transaction: Transaction,
	account: Account,
): Promise<Outcome<Account, "obligation-open">> {
	const [obligation] = account.obligations;
	if (obligation) return refuse("obligation-open", { kind: obligation });
	const due = {
		...withDeletionRequested(account, context.now, { graceSeconds: 0 }),
		deletionDueAt: context.now,
	};
	await transaction.put("account", due);
	return accept((await loadAccount(context, transaction, account.id)) ?? due);
}

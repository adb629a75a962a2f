import { identifierOf, withoutIdentifier } from "../account.ts";
import { heldBy, keepingOne, withoutValue } from "../addresses.ts";
import { type Outcome, refuse } from "../errors.ts";
import { parseEmail } from "../identifiers.ts";
import type { Transaction } from "../ports/store.ts";
import type { Account, Identifier } from "../records.ts";
import type { AccountId } from "../values.ts";
import { challengesTo } from "./challenges-of.ts";
import { announceRemovals } from "./change-authenticator.ts";
import type { FlowContext } from "./context.ts";
import { loadLiving } from "./find-account.ts";
import { voidAll } from "./retire-challenges.ts";

/**
 * Takes one of its addresses from an account; what was sent there is void. The last one stays.
 *
 * @param command.email as typed
 * @returns the account, or `account-unknown`, `identifier-malformed`, `identifier-not-held`,
 *   `identifier-last`
 */
export function removeEmail(
	context: FlowContext,
	command: { readonly accountId: AccountId; readonly email: string },
): Promise<
	Outcome<
		Account,
		| "account-unknown"
		| "identifier-malformed"
		| "identifier-not-held"
		| "identifier-last"
	>
> {
	return context.store.transact(async (transaction) => {
		const loaded = await loadLiving(context, transaction, command.accountId);
		if (!loaded.ok) return loaded;
		const parsed = parseEmail(command.email);
		if (!parsed.ok) return parsed;
		const account = loaded.value;
		const email = { type: "email", value: parsed.value } as const;
		const held = heldBy(account, email);
		if (held === undefined)
			return refuse("identifier-not-held", { identifier: "email" });
		const rest = withoutValue(account, email, context.now);
		const kept = keepingOne(rest, "email", ["email"]);
		if (kept.ok) await putWithout(context, transaction, account, held, rest);
		return kept;
	});
}

/**
 * Takes the phone number from an account, and what was bound to it; what was sent there is void. It
 * stays when there is neither address nor user name.
 *
 * @returns the account, or `account-unknown`, `identifier-missing`, `identifier-last`
 */
export function removePhone(
	context: FlowContext,
	command: { readonly accountId: AccountId },
): Promise<
	Outcome<Account, "account-unknown" | "identifier-missing" | "identifier-last">
> {
	return context.store.transact(async (transaction) => {
		const loaded = await loadLiving(context, transaction, command.accountId);
		if (!loaded.ok) return loaded;
		const account = loaded.value;
		const held = identifierOf(account, "phone");
		if (held === undefined)
			return refuse("identifier-missing", { identifier: "phone" });
		const rest = withoutIdentifier(account, "phone", context.now);
		const kept = keepingOne(rest, "phone", ["email", "username"]);
		if (kept.ok) await putWithout(context, transaction, account, held, rest);
		return kept;
	});
}

async function putWithout(
	context: FlowContext,
	transaction: Transaction,
	before: Account,
	lost: Identifier,
	after: Account,
): Promise<void> {
	await transaction.put("account", after);
	const sent = await challengesTo(context, transaction, lost);
	await voidAll(
		context,
		transaction,
		sent.filter(({ accountId }) => accountId === before.id),
	);
	await announceRemovals(context, transaction, before, after);
}

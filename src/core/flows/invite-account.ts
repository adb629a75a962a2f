import { identifierOf } from "../account.ts";
import { accept, type Outcome, refuse } from "../errors.ts";
import type { AccountId, Json } from "../values.ts";
import type { FlowContext } from "./context.ts";
import { loadLiving } from "./find-account.ts";
import { type SendRefusal, sendSecret } from "./send-code.ts";

/** Who is invited. */
export interface InviteAccount {
	readonly accountId: AccountId;
	/** What the challenge is to remember (default: nothing). */
	readonly intent?: { readonly [field: string]: Json };
}

/**
 * Invites the person of an account that has no password yet: mails the code by which they set one and
 * sign in. An earlier invitation of theirs is void from then on.
 *
 * @returns nothing, or (in this order) `account-unknown`, `invite-already-accepted` (the account has a
 *   password), `identifier-missing` (it has no address), `resend-too-soon`
 */
export function inviteAccount(
	context: FlowContext,
	{ accountId, intent = {} }: InviteAccount,
): Promise<
	Outcome<
		void,
		| "account-unknown"
		| "invite-already-accepted"
		| "identifier-missing"
		| SendRefusal
	>
> {
	return context.store.transact(async (transaction) => {
		const loaded = await loadLiving(context, transaction, accountId);
		if (!loaded.ok) return loaded;
		const account = loaded.value;
		if (account.password !== undefined)
			return refuse("invite-already-accepted", {});
		const held = identifierOf(account, "email");
		if (held === undefined)
			return refuse("identifier-missing", { identifier: "email" });
		const sent = await sendSecret(context, transaction, {
			purpose: "accept-invite",
			channel: "email",
			recipient: held.value,
			accountId,
			intent,
			form: "code",
			locale: account.locale,
		});
		return sent.ok ? accept(undefined) : sent;
	});
}

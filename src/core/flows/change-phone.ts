import { withIdentifier } from "../account.ts";
import { heldBy } from "../addresses.ts";
import { type Outcome, refuse } from "../errors.ts";
import { parsePhone } from "../identifiers.ts";
import type { Transaction } from "../ports/store.ts";
import type { Account, Challenge } from "../records.ts";
import type { AccountId } from "../values.ts";
import { announceRemovals } from "./change-authenticator.ts";
import type { FlowContext } from "./context.ts";
import { findAccount, loadLiving } from "./find-account.ts";
import { type SendRefusal, sendSecret } from "./send-code.ts";

/**
 * Gives an account another phone number and sends a code there. It takes the place of the old one at
 * once, not verified before the code comes back; what was bound to the old number goes with it.
 *
 * @param command.phone as typed
 * @returns the challenge, or `account-unknown`, `identifier-malformed`, `identifier-taken` (the
 *   account's own one too, once it is verified), `resend-too-soon`, `send-limit-reached`
 */
export function changePhone(
	context: FlowContext,
	command: { readonly accountId: AccountId; readonly phone: string },
): Promise<
	Outcome<
		Challenge,
		| "account-unknown"
		| "identifier-malformed"
		| "identifier-taken"
		| SendRefusal
		| "send-limit-reached"
	>
> {
	return context.store.transact(async (transaction) => {
		const loaded = await loadLiving(context, transaction, command.accountId);
		if (!loaded.ok) return loaded;
		const parsed = parsePhone(command.phone);
		if (!parsed.ok) return parsed;
		const account = loaded.value;
		const phone = { type: "phone", value: parsed.value } as const;
		const holder = await findAccount(context, transaction, phone);
		const isOpen =
			holder === undefined ||
			(holder.id === account.id &&
				heldBy(account, phone)?.verifiedAt === undefined);
		if (!isOpen) return refuse("identifier-taken", { identifier: "phone" });
		const sent = await sendSecret(context, transaction, {
			purpose: "verify-identifier",
			channel: "sms",
			recipient: parsed.value,
			accountId: account.id,
			locale: account.locale,
		});
		if (sent.ok && holder === undefined)
			await putPhone(context, transaction, account, phone);
		return sent;
	});
}

async function putPhone(
	context: FlowContext,
	transaction: Transaction,
	before: Account,
	phone: { readonly type: "phone"; readonly value: string },
): Promise<void> {
	const after = withIdentifier(before, phone, context.now);
	await transaction.put("account", after);
	await announceRemovals(context, transaction, before, after);
}

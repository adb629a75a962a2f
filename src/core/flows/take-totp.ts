import { accept, type Outcome, refuse } from "../errors.ts";
import type { Transaction } from "../ports/store.ts";
import type { Account } from "../records.ts";
import { freshStep, totpOf, withTotp } from "../second-factor.ts";
import type { AccountId } from "../values.ts";
import type { FlowContext } from "./context.ts";
import { loadLiving } from "./find-account.ts";

/** Why a code of an authenticator app was not accepted. */
export type TotpRefusal = "totp-not-enrolled" | "totp-mismatch";

/**
 * Takes the code of a bound authenticator app inside another flow's transaction; its time step is used
 * up. Wrong codes are not counted here.
 *
 * @returns the account, or `totp-not-enrolled`, `totp-mismatch` (with all the tries of the policy left)
 * @see RFC 6238 section 5.2 (a code is accepted once)
 */
export async function takeTotp(
	{ now, policy, totp: codes }: FlowContext,
	transaction: Transaction,
	account: Account,
	code: string,
): Promise<Outcome<Account, TotpRefusal>> {
	const held = totpOf(account);
	if (held?.boundAt === undefined) return refuse("totp-not-enrolled", {});
	const step = freshStep(held, code, now, policy.totp, codes);
	if (step === undefined)
		return refuse("totp-mismatch", { attemptsLeft: policy.totp.maxAttempts });
	const used = withTotp(account, { ...held, lastStep: step });
	await transaction.put("account", used);
	return accept(used);
}

/** As {@link takeTotp}, in a transaction of its own. @returns also `account-unknown` */
export function checkTotp(
	context: FlowContext,
	command: { readonly accountId: AccountId; readonly code: string },
): Promise<Outcome<Account, TotpRefusal | "account-unknown">> {
	return context.store.transact(async (transaction) => {
		const loaded = await loadLiving(context, transaction, command.accountId);
		return loaded.ok
			? takeTotp(context, transaction, loaded.value, command.code)
			: loaded;
	});
}

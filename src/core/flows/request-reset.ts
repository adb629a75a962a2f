import { accountStanding, identifierOf } from "../account.ts";
import { accept, type Outcome, refuse } from "../errors.ts";
import type { Account, Challenge, Identifier } from "../records.ts";
import type { FlowContext } from "./context.ts";
import { findAccount } from "./find-account.ts";
import { type Forgotten, purposeOf } from "./reset-proof.ts";
import { type SendRefusal, sendSecret } from "./send-code.ts";

/** Who has forgotten which secret, and where the proof is to go. */
export interface RequestReset {
	readonly forgotten: Forgotten;
	/** A user name stands for the first address of its account. */
	readonly identifier: Pick<Identifier, "type" | "value">;
	readonly channel: "sms" | "email";
	/** What the message carries, for `resetSecret` (default: `link`). */
	readonly form?: "link" | "code";
}

/**
 * Sends a link or a code that lets whoever reads it replace a password or a PIN.
 *
 * @returns the open challenge, or (in this order) `account-unknown`, `account-deleted`,
 *   `account-blocked`, `identifier-missing`, `pin-not-set`, `resend-too-soon`, `send-limit-reached`
 */
export function requestReset(
	context: FlowContext,
	{ forgotten, identifier, channel, form = "link" }: RequestReset,
): Promise<
	Outcome<
		Challenge,
		| "account-unknown"
		| "account-deleted"
		| "account-blocked"
		| "identifier-missing"
		| "pin-not-set"
		| SendRefusal
	>
> {
	return context.store.transact(async (transaction) => {
		const account = await findAccount(context, transaction, identifier);
		if (account === undefined) return refuse("account-unknown", {});
		const standing = accountStanding(account, context.now);
		if (!standing.ok) return standing;
		const address = addressOf(account, identifier);
		if (!address.ok) return address;
		if (forgotten === "pin" && account.pin === undefined)
			return refuse("pin-not-set", {});
		return sendSecret(context, transaction, {
			purpose: purposeOf(forgotten),
			channel,
			recipient: address.value,
			accountId: account.id,
			form,
			locale: account.locale,
		});
	});
}

function addressOf(
	account: Account,
	{ type, value }: RequestReset["identifier"],
): Outcome<string, "identifier-missing"> {
	if (type !== "username") return accept(value);
	const first = identifierOf(account, "email");
	return first === undefined
		? refuse("identifier-missing", { identifier: "email" })
		: accept(first.value);
}

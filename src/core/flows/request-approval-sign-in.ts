import { accountStanding } from "../account.ts";
import { boundOutOfBand } from "../authenticators.ts";
import {
	type Accepted,
	type AnyRefusal,
	accept,
	type Outcome,
	refuse,
} from "../errors.ts";
import type { Account, Challenge, Identifier } from "../records.ts";
import { lockOf } from "../throttling.ts";
import type { Json } from "../values.ts";
import type { FlowContext } from "./context.ts";
import { findAccount } from "./find-account.ts";
import { sendApproval } from "./send-approval.ts";

/** Who wants to sign in by an approval, and on what they approve. */
export interface RequestSignInApproval<Refused extends AnyRefusal = never> {
	/** In its normal form. */
	readonly identifier: Pick<Identifier, "type" | "value">;
	/** The app on the device. */
	readonly application: string;
	/** Whether the person may come in here (default: yes). */
	readonly admit?: (account: Account) => Accepted<void> | Refused;
	/** What the API wants to know again when the answer arrives (default: nothing). */
	readonly intent?: { readonly [field: string]: Json };
}

/**
 * Asks on a device whether the person signs in; nothing is opened before they say yes. An earlier
 * question of the same kind gives way.
 *
 * @returns the open challenge, or (in this order) `account-unknown`, `account-locked`,
 *   `account-deleted`, `account-blocked`, what `admit` refuses with, `authenticator-not-bound`
 */
export function requestSignInApproval<Refused extends AnyRefusal = never>(
	context: FlowContext,
	command: RequestSignInApproval<Refused>,
): Promise<
	| Outcome<
			Challenge,
			| "account-unknown"
			| "account-locked"
			| "account-deleted"
			| "account-blocked"
			| "authenticator-not-bound"
	  >
	| Refused
> {
	const { identifier, application, intent } = command;
	return context.store.transact(async (transaction) => {
		const account = await findAccount(context, transaction, identifier);
		if (account === undefined) return refuse("account-unknown", {});
		const open = checkOpen(context, account);
		if (!open.ok) return open;
		const admitted = command.admit?.(account);
		if (admitted?.ok === false) return admitted;
		const sought = { channel: "push", application } as const;
		const device = boundOutOfBand(account, sought);
		if (!device.ok) return device;
		return accept(
			await sendApproval(context, transaction, {
				purpose: "sign-in",
				account,
				device: device.value,
				intent: { ...intent, application },
			}),
		);
	});
}

/** Whether an account is open to sign-ins. @returns or `account-locked`, `account-deleted`, `account-blocked` */
export function checkOpen(
	{ now }: FlowContext,
	account: Account,
): Outcome<Account, "account-locked" | "account-deleted" | "account-blocked"> {
	const lock = lockOf(account.lockout, now);
	return lock === undefined
		? accountStanding(account, now)
		: refuse("account-locked", lock);
}

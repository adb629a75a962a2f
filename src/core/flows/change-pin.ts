import { changed } from "../account.ts";
import { accept, type Outcome, refuse } from "../errors.ts";
import { checkPin } from "../pin.ts";
import type { Account } from "../records.ts";
import type { SessionRefusal } from "../session.ts";
import type { AccountId, SessionId } from "../values.ts";
import type { FlowContext } from "./context.ts";
import { loadLiving } from "./find-account.ts";
import { loadPerson } from "./load-person.ts";
import { readSession } from "./load-session.ts";

/** A new PIN. */
export interface NewPin {
	/** In clear. */
	readonly pin: string;
	/** How many digits it must have. */
	readonly digits: number;
}

/**
 * Checks a PIN against its rule and hashes it. Slow, so a flow does it before its transaction.
 *
 * @returns the hash, or `pin-unacceptable`
 */
export async function hashPin(
	{ hasher, policy }: FlowContext,
	{ pin, digits }: NewPin,
): Promise<Outcome<string, "pin-unacceptable">> {
	const fits = checkPin(pin, digits);
	if (!fits.ok) return fits;
	return accept(await hasher.hash(pin, policy.password.hashIterations));
}

/** The account with a PIN of this hash in the place of the one it had, if any. */
export function withPin(
	{ now }: FlowContext,
	account: Account,
	hash: string,
): Account {
	return { ...changed(account, now), pin: { hash, changedAt: now } };
}

/** Gives an account a PIN. @returns the account, or `pin-unacceptable`, `account-unknown` */
export async function setPin(
	context: FlowContext,
	command: NewPin & { readonly accountId: AccountId },
): Promise<Outcome<Account, "pin-unacceptable" | "account-unknown">> {
	const hash = await hashPin(context, command);
	if (!hash.ok) return hash;
	return context.store.transact(async (transaction) => {
		const found = await loadLiving(context, transaction, command.accountId);
		if (!found.ok) return found;
		const account = withPin(context, found.value, hash.value);
		await transaction.put("account", account);
		return accept(account);
	});
}

/**
 * Changes the PIN of whoever a session belongs to. A wrong old one counts toward no lock: whoever
 * shows it is signed in already.
 *
 * @returns the account, or (in this order) why the session cannot go on, `pin-not-set`,
 *   `pin-mismatch`, `pin-unacceptable`
 */
export async function changePin(
	context: FlowContext,
	command: NewPin & {
		readonly sessionId: SessionId;
		/** In clear. */
		readonly oldPin: string;
	},
): Promise<
	Outcome<
		Account,
		SessionRefusal | "pin-not-set" | "pin-mismatch" | "pin-unacceptable"
	>
> {
	const { sessionId, oldPin } = command;
	const live = await readSession(context, sessionId);
	if (!live.ok) return live;
	const before = live.value.account?.pin;
	if (before === undefined) return refuse("pin-not-set", {});
	// Slow, so it is done before the transaction, which then checks that it was about this PIN.
	if (!(await context.hasher.verify(oldPin, before.hash)))
		return refuse("pin-mismatch", {});
	const hash = await hashPin(context, command);
	if (!hash.ok) return hash;
	const outcome = await context.store.transact(async (transaction) => {
		const still = await loadPerson(context, transaction, sessionId);
		if (!still.ok) return still;
		if (still.value.account.pin?.hash !== before.hash) return "changed";
		const account = withPin(context, still.value.account, hash.value);
		await transaction.put("account", account);
		return accept(account);
	});
	return outcome === "changed" ? changePin(context, command) : outcome;
}

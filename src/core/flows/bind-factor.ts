import { begun, factorAddress, outOfBandOf } from "../authenticators.ts";
import type { ProofRefusal } from "../challenge.ts";
import { accept, type Outcome, refuse } from "../errors.ts";
import type { Transaction } from "../ports/store.ts";
import { ownedBy } from "../record-keys.ts";
import type { Account, Challenge } from "../records.ts";
import { makeUuid } from "../secrets.ts";
import type { SessionRefusal } from "../session.ts";
import type { SessionId } from "../values.ts";
import { bind } from "./change-authenticator.ts";
import type { FlowContext } from "./context.ts";
import { loadPerson, type PersonSession } from "./load-person.ts";
import { type SendRefusal, sendSecretInSession } from "./send-code.ts";
import { takeCode } from "./take-code.ts";

const purpose = "bind-authenticator";

/** Where codes are to go: a number of the person's own choice, or an address of the account. */
export interface BeginFactorBinding {
	readonly sessionId: SessionId;
	readonly channel: "sms" | "email";
	/** In normal form. */
	readonly address: string;
}

/**
 * Begins to bind a phone number, or mail, as second factor: sends a code there. The number need not be
 * one of the account's identifiers. What is bound already stays so until the code comes back, in the
 * same session.
 *
 * @returns the open challenge, or (in this order) why the session cannot go on,
 *   `authenticator-already-bound` (this very number), `send-limit-reached`, `resend-too-soon`
 * @see NIST SP 800-63B-4, out-of-band authenticators
 */
export function beginFactorBinding(
	context: FlowContext,
	{ sessionId, channel, address }: BeginFactorBinding,
): Promise<
	Outcome<
		Challenge,
		SessionRefusal | "authenticator-already-bound" | SendRefusal
	>
> {
	return context.store.transact(async (transaction) => {
		const live = await loadPerson(context, transaction, sessionId);
		if (!live.ok) return live;
		const { account } = live.value;
		if (channel === "sms" && factorAddress(account, channel) === address)
			return refuse("authenticator-already-bound", { factor: channel });
		return sendSecretInSession(context, transaction, {
			purpose,
			channel,
			recipient: address,
			accountId: account.id,
			sessionId,
			locale: account.locale,
		});
	});
}

/** The code that came back. */
export interface ConfirmFactorBinding {
	readonly sessionId: SessionId;
	readonly channel: "sms" | "email";
	/** Where it was sent, in normal form (default: where the last code of the session went). */
	readonly address?: string;
	readonly code: string;
}

/**
 * Binds a phone number, or mail, as second factor by the code that was sent there; a number that was
 * bound before gives way. The event `authenticator-changed` is announced.
 *
 * @returns the session and its account, or (in this order) why the session cannot go on,
 *   `authenticator-not-bound` (nothing was begun in it), or why the code was not accepted
 */
export function confirmFactorBinding(
	context: FlowContext,
	{ sessionId, channel, address, code }: ConfirmFactorBinding,
): Promise<
	Outcome<
		PersonSession,
		SessionRefusal | ProofRefusal | "authenticator-not-bound"
	>
> {
	return context.store.transact(async (transaction) => {
		const live = await loadPerson(context, transaction, sessionId);
		if (!live.ok) return live;
		const { account, session } = live.value;
		const recipient =
			address ?? (await lastAddress(transaction, live.value, channel));
		if (recipient === undefined)
			return refuse("authenticator-not-bound", { factor: channel });
		const taken = await takeCode(context, transaction, {
			purpose,
			channel,
			recipient,
			accountId: account.id,
			sessionId,
			secret: code,
		});
		if (!taken.ok) return taken;
		const way =
			channel === "sms" ? { channel, address: recipient } : { channel };
		const bound = await bindFactor(context, transaction, account, way);
		return accept({ session, account: bound });
	});
}

/**
 * Binds what takes codes as second factor, inside another flow's transaction that has proved it, in
 * place of what was bound before, and announces it.
 *
 * @param way.address in normal form (default: the account's identifiers say where codes may go)
 */
export function bindFactor(
	context: FlowContext,
	transaction: Transaction,
	account: Account,
	way: { readonly channel: "sms" | "email"; readonly address?: string },
): Promise<Account> {
	const { channel, address } = way;
	const held = outOfBandOf(account, { channel });
	const fresh = begun(held, { channel }, makeUuid(context.random), context.now);
	return bind(context, transaction, account, {
		...fresh,
		...(address !== undefined && { address }),
	});
}

async function lastAddress(
	transaction: Transaction,
	{ account, session }: PersonSession,
	channel: "sms" | "email",
): Promise<string | undefined> {
	const owned = await transaction.list("challenge", ownedBy(account.id));
	return owned.findLast(
		(sent) =>
			sent.purpose === purpose &&
			sent.channel === channel &&
			sent.form === "code" &&
			sent.sessionId === session.id,
	)?.recipient;
}

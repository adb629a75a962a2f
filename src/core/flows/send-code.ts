import { accountStanding, identifierOf } from "../account.ts";
import {
	countSend,
	factsOf,
	openChallenge,
	resendPause,
} from "../challenge.ts";
import { identifierTypeOf } from "../channel.ts";
import {
	accept,
	type ChallengePurpose,
	type Channel,
	type Outcome,
	refuse,
} from "../errors.ts";
import { chooseCode } from "../one-time-code.ts";
import type { Transaction } from "../ports/store.ts";
import { challengeSlot, ownedBy } from "../record-keys.ts";
import type { Account, Challenge } from "../records.ts";
import { makeHex, makeSecret, makeUuid } from "../secrets.ts";
import { countInWindow } from "../send-quota.ts";
import type { AccountId, ChallengeId, Json, SessionId } from "../values.ts";
import type { FlowContext } from "./context.ts";
import { findAccount } from "./find-account.ts";
import { postMessage } from "./post-message.ts";
import { retire } from "./retire-challenges.ts";

/** Why a secret is not sent. */
export type SendRefusal = "resend-too-soon" | "send-limit-reached";

/** A secret to be sent, and what it is to prove. */
export interface SecretOrder {
	readonly purpose: ChallengePurpose;
	readonly channel: Channel;
	/** Normal form of the address or number. */
	readonly recipient: string;
	readonly accountId?: AccountId;
	/** What the flow wants to know again when the proof arrives (default: nothing). */
	readonly intent?: { readonly [field: string]: Json };
	/** A short code in the mode of the policy, or a long random secret (default: `code`). */
	readonly form?: "code" | "link";
	/** Language of the message (default: the request's). */
	readonly locale?: string;
	/** Life in seconds (default: the policy's, for the purpose or else for the form). */
	readonly lifetimeSeconds?: number;
}

/**
 * Sends a one-time code or a link inside another flow's transaction: opens a challenge, voids the
 * earlier one for the same purpose and recipient, and lays the message into the outbox.
 *
 * @returns the open challenge, or `resend-too-soon` while the pause after the last send runs and
 *   its secret is unused, or `send-limit-reached` when the policy's quota is used up
 */
export function sendSecret(
	context: FlowContext,
	transaction: Transaction,
	order: SecretOrder,
): Promise<Outcome<Challenge, SendRefusal>> {
	return send(context, transaction, order);
}

/**
 * As {@link sendSecret}, for a proof that counts in one session only. Sends are counted there, whatever
 * became of the secrets, and the purpose's `maxSends` caps them.
 *
 * @returns the open challenge, or `send-limit-reached`, `resend-too-soon`
 */
export async function sendSecretInSession(
	context: FlowContext,
	transaction: Transaction,
	order: SecretOrder & { readonly sessionId: SessionId },
): Promise<Outcome<Challenge, SendRefusal>> {
	const slot = challengeSlot({ realm: context.realm, ...order });
	const latest = (await transaction.list("challenge", slot)).at(-1);
	const { maxSends } = context.policy.code.byPurpose?.[order.purpose] ?? {};
	const sends = countSend(latest, maxSends);
	return sends === undefined
		? refuse("send-limit-reached", factsOf(order))
		: send(context, transaction, { ...order, sends });
}

/**
 * As {@link sendSecret}, without a message: the secret reaches the person another way. It has a quota
 * of its own.
 *
 * @returns the open challenge, or `resend-too-soon`, `send-limit-reached`
 */
export function openSecret(
	context: FlowContext,
	transaction: Transaction,
	order: SecretOrder,
): Promise<Outcome<Challenge, SendRefusal>> {
	return open(context, transaction, order, true);
}

/** Whom to send a sign-in code, and what to do when it comes back. */
export interface SendSignInCode {
	readonly channel: "sms" | "email";
	/** Normal form of the address or number. */
	readonly recipient: string;
	/** What the first confirmation needs to make the account. */
	readonly intent: { readonly [field: string]: Json };
	/** Whether a code may go to an address that no account has yet. */
	readonly mayCreate: boolean;
	/** Language the person asked for (default: the account's, then the request's). */
	readonly locale?: string;
}

/**
 * Sends a code that signs in whoever reads the address or number. Where no account has it and one
 * may be made, nothing but the challenge and its intent exists until the code comes back.
 *
 * @returns nothing, or `account-unknown` (only when none may be made), `account-blocked`,
 *   `account-deleted`, `resend-too-soon`, `send-limit-reached`
 */
export function sendSignInCode(
	context: FlowContext,
	command: SendSignInCode,
): Promise<
	Outcome<
		void,
		"account-unknown" | "account-blocked" | "account-deleted" | SendRefusal
	>
> {
	const { channel, recipient, intent, mayCreate } = command;
	const identifier = { type: identifierTypeOf(channel), value: recipient };
	return context.store.transact(async (transaction) => {
		const account = await findAccount(context, transaction, identifier);
		if (account === undefined && !mayCreate)
			return refuse("account-unknown", {});
		const standing = account && accountStanding(account, context.now);
		if (standing?.ok === false) return standing;
		const sent = await sendSecret(context, transaction, {
			purpose: "sign-in",
			channel,
			recipient,
			intent,
			locale: command.locale ?? account?.locale ?? context.locale,
			...(account === undefined ? {} : { accountId: account.id }),
		});
		return sent.ok ? accept(undefined) : sent;
	});
}

/** A message that tells and asks nothing. */
export interface Notice {
	/** A word for what it is about, for example `deletion-requested`. */
	readonly purpose: string;
	readonly account: Account;
	readonly channel: "sms" | "email";
}

/**
 * Sends a message without a secret, in the account's language, inside another flow's transaction.
 * Nothing is sent when the account has no address or number of that kind.
 */
export async function sendNotice(
	context: FlowContext,
	transaction: Transaction,
	{ purpose, account, channel }: Notice,
): Promise<void> {
	const held = identifierOf(account, identifierTypeOf(channel));
	if (held === undefined) return;
	await postMessage(context, transaction, {
		purpose,
		channel,
		recipient: held.value,
		accountId: account.id,
		locale: account.locale,
	});
}

type Counted = SecretOrder & Pick<Challenge, "sessionId" | "sends" | "window">;

async function send(
	context: FlowContext,
	transaction: Transaction,
	order: Counted,
): Promise<Outcome<Challenge, SendRefusal>> {
	const { handOver } = context;
	const opened = await open(
		context,
		transaction,
		order,
		handOver !== undefined,
	);
	if (!opened.ok) return opened;
	const challenge = opened.value;
	if (handOver?.(challenge) === false) return opened;
	const { accountId } = order;
	await postMessage(context, transaction, {
		purpose: order.purpose,
		channel: order.channel,
		recipient: order.recipient,
		...(accountId !== undefined && { accountId }),
		locale: order.locale ?? context.locale,
		secret: challenge.secret,
		form: order.form ?? "code",
		challengeId: challenge.id,
	});
	return opened;
}

async function open(
	context: FlowContext,
	transaction: Transaction,
	order: Counted,
	isHandedOver = false,
): Promise<Outcome<Challenge, SendRefusal>> {
	const slot = challengeSlot({ realm: context.realm, ...order });
	const earlier = await transaction.list("challenge", slot);
	const pause = resendPause(earlier.at(-1), context.policy.code, context.now);
	if (pause > 0) {
		const facts = factsOf(order);
		return refuse("resend-too-soon", { ...facts, retryAfterSeconds: pause });
	}
	const { quota } = context.policy.code;
	const kind = { channel: order.channel, isHandedOver };
	const before = quota && (await windowBefore(transaction, order, earlier));
	const window = quota && countInWindow(before, kind, quota, context.now);
	if (quota !== undefined && window === undefined)
		return refuse("send-limit-reached", { ...factsOf(order), isHandedOver });
	await retire(context, transaction, earlier);
	const counted = window === undefined ? order : { ...order, window };
	const challenge = await challengeFor(context, transaction, counted);
	const mishap = context.befall?.("code", order);
	await transaction.put("challenge", marred(context, challenge, mishap?.kind));
	return accept(challenge);
}

/** The quota counts all sessions of the person, although a secret counts in one only. */
async function windowBefore(
	transaction: Transaction,
	{ purpose, channel, recipient, sessionId, accountId }: Counted,
	earlier: readonly Challenge[],
): Promise<Challenge["window"]> {
	if (sessionId === undefined || accountId === undefined)
		return earlier.at(-1)?.window;
	const owned = await transaction.list("challenge", ownedBy(accountId));
	return owned.findLast(
		(sent) =>
			sent.purpose === purpose &&
			sent.channel === channel &&
			sent.recipient === recipient,
	)?.window;
}

/** A challenge whose secret was changed on its way, or took too long for it. */
function marred(
	{ random }: FlowContext,
	challenge: Challenge,
	mishap: "code-expired" | "code-wrong" | undefined,
): Challenge {
	if (mishap === undefined) return challenge;
	return mishap === "code-expired"
		? { ...challenge, expiresAt: challenge.issuedAt }
		: { ...challenge, secret: makeSecret(random) };
}

async function challengeFor(
	context: FlowContext,
	transaction: Transaction,
	order: Counted,
): Promise<Challenge> {
	const { intent = {}, form = "code", locale: _locale, ...facts } = order;
	const secret =
		form === "link"
			? makeLinkSecret(context)
			: await nextCode(context, transaction, order.recipient);
	const id = makeUuid(context.random) as ChallengeId; // becomes a challenge's id by being put
	const draft = { ...facts, id, realm: context.realm, intent, form, secret };
	return openChallenge(draft, context.policy.code, context.now);
}

function makeLinkSecret({ policy, random }: FlowContext): string {
	return policy.code.linkDigits === "hexadecimal"
		? makeHex(random, 16)
		: makeSecret(random);
}

async function nextCode(
	context: FlowContext,
	transaction: Transaction,
	recipient: string,
): Promise<string> {
	const { realm, policy, random, digest } = context;
	// Sequences of the store count from 1.
	const ordinal = (await transaction.next(`${realm}|code`)) - 1;
	return chooseCode(policy.code, { realm, recipient }, ordinal, random, digest);
}

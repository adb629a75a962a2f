import { accountStanding } from "../account.ts";
import {
	type Accepted,
	type AnyRefusal,
	accept,
	type Outcome,
	refuse,
} from "../errors.ts";
import type { Reader, Transaction } from "../ports/store.ts";
import type { Account, Relay } from "../records.ts";
import { relayState } from "../relay.ts";
import { type AccountId, addSeconds } from "../values.ts";
import type { CompleteSignIn } from "./complete-sign-in.ts";
import type { FlowContext } from "./context.ts";
import { loadLiving } from "./find-account.ts";
import { openSession, type SignedIn } from "./open-session.ts";

/** A relayed sign-in as its client begins it. */
export interface RelayOrder {
	/** What the client calls it; whoever knows the name collects the session. */
	readonly name: string;
	/** What kind of sign-in it is, in a word of the API. */
	readonly way: string;
	/** Time in which it must be confirmed and collected (default: that of a link). */
	readonly lifetimeSeconds?: number;
}

/** The id of the relayed sign-in that goes by a name. Names are compared as they stand. */
export function relayId(
	{ realm, digest }: Pick<FlowContext, "realm" | "digest">,
	name: string,
): string {
	return digest.sha256(`${realm}|relay|${name}`);
}

/**
 * Begins a relayed sign-in inside another flow's transaction. A name is good for one sign-in.
 *
 * @returns the sign-in, or `relay-reused`
 */
export async function beginRelay(
	context: FlowContext,
	transaction: Transaction,
	order: RelayOrder,
): Promise<Outcome<Relay, "relay-reused">> {
	const free = await checkRelayName(context, transaction, order);
	if (!free.ok) return free;
	const { realm, now, policy } = context;
	const { name, way, lifetimeSeconds } = order;
	const id = relayId(context, name);
	const life = lifetimeSeconds ?? policy.code.linkLifetimeSeconds;
	const expiresAt = addSeconds(now, life);
	const relay: Relay = { id, realm, way, begunAt: now, expiresAt };
	await transaction.put("relay", relay);
	return accept(relay);
}

/** Whether no sign-in ever went by a name. @returns nothing, or `relay-reused` */
export async function checkRelayName(
	context: FlowContext,
	reader: Reader,
	{ name }: Pick<RelayOrder, "name">,
): Promise<Outcome<void, "relay-reused">> {
	const known = await reader.get("relay", relayId(context, name));
	return known === undefined ? accept(undefined) : refuse("relay-reused", {});
}

/**
 * Confirms a relayed sign-in for somebody who proved themselves, inside another flow's transaction.
 *
 * @returns the sign-in, or `relay-unknown`, or `relay-confirmed` when it was before
 */
export async function confirmRelay(
	context: FlowContext,
	transaction: Transaction,
	id: string,
	person: {
		readonly accountId: AccountId;
		readonly methods: readonly string[];
	},
): Promise<Outcome<Relay, "relay-unknown" | "relay-confirmed">> {
	const relay = await transaction.get("relay", id);
	if (relay === undefined) return refuse("relay-unknown", {});
	const state = relayState(relay, context.now);
	if (state === "expired")
		return refuse("relay-unknown", { expiredAt: relay.expiresAt });
	if (state !== "waiting") return refuse("relay-confirmed", factsOf(relay));
	const confirmed = { ...relay, confirmed: { at: context.now, ...person } };
	await transaction.put("relay", confirmed);
	return accept(confirmed);
}

/** What is said of a relayed sign-in that was confirmed before. */
export function factsOf({ way, collectedAt }: Relay) {
	return { way, isCollected: collectedAt !== undefined };
}

/** A client that asks for the session of its relayed sign-in. */
export interface CollectRelay<Refused extends AnyRefusal = never> {
	readonly name: string;
	/** Kinds of sign-ins that are collected here. */
	readonly ways: readonly string[];
	/** Whether the person may come in this way (default: yes). */
	readonly screen?: (account: Account) => Accepted<void> | Refused;
	/** Opens the session (default: at once). */
	readonly complete?: CompleteSignIn<Refused>;
}

/**
 * Collects the session of a relayed sign-in, once. What keeps the person out leaves it there; what
 * stops a session that would be open does not.
 *
 * @returns the sign-in, or (in this order) `relay-unknown`, `relay-pending`, `account-blocked`, what
 *   `screen` refuses with, what `complete` refuses with
 * @see RFC 8628 section 3.4 (device access token request)
 */
export function collectRelay<Refused extends AnyRefusal = never>(
	context: FlowContext,
	command: CollectRelay<Refused>,
): Promise<
	| Outcome<SignedIn, "relay-unknown" | "relay-pending" | "account-blocked">
	| Refused
> {
	return context.store.transact(async (transaction) => {
		const relay = await transaction.get(
			"relay",
			relayId(context, command.name),
		);
		const ready = checkReady(context, relay, command.ways);
		if (!ready.ok) return ready;
		const { accountId, methods, relay: confirmed } = ready.value;
		const person = await loadLiving(context, transaction, accountId);
		if (!person.ok) return refuse("relay-unknown", {});
		const account = person.value;
		const standing = accountStanding(account, context.now);
		if (!standing.ok && standing.code === "account-blocked") return standing;
		if (!standing.ok) return refuse("relay-unknown", {});
		const screened = command.screen?.(account);
		if (screened?.ok === false) return screened;
		const collected = { ...confirmed, collectedAt: context.now };
		await transaction.put("relay", collected);
		if (command.complete !== undefined)
			return command.complete(transaction, { account, methods });
		const owner = { kind: "account", account } as const;
		return accept(await openSession(context, transaction, { owner, methods }));
	});
}

interface Ready {
	readonly relay: Relay;
	readonly accountId: AccountId;
	readonly methods: readonly string[];
}

function checkReady(
	{ now }: FlowContext,
	relay: Relay | undefined,
	ways: readonly string[],
): Outcome<Ready, "relay-unknown" | "relay-pending"> {
	if (relay === undefined || !ways.includes(relay.way))
		return refuse("relay-unknown", {});
	const state = relayState(relay, now);
	if (state === "expired")
		return refuse("relay-unknown", { expiredAt: relay.expiresAt });
	if (state === "collected") return refuse("relay-unknown", {});
	if (relay.confirmed === undefined) return refuse("relay-pending", {});
	const { accountId, methods } = relay.confirmed;
	return accept({ relay, accountId, methods });
}

import { accountStanding } from "../account.ts";
import {
	type Accepted,
	type AnyRefusal,
	accept,
	type Outcome,
	refuse,
} from "../errors.ts";
import type { Transaction } from "../ports/store.ts";
import type { Account, Session } from "../records.ts";
import { recordFailure, recordSuccess } from "../throttling.ts";
import type { SessionId } from "../values.ts";
import type { CompleteSignIn } from "./complete-sign-in.ts";
import type { FlowContext } from "./context.ts";
import { endSession } from "./end-sessions.ts";
import { loadPerson } from "./load-person.ts";
import { readSession } from "./load-session.ts";
import { checkUnlocked, type LockProof, releasedBy } from "./lock-proof.ts";
import {
	openSession,
	putSession,
	type ReachOf,
	type SignedIn,
} from "./open-session.ts";

/** Why a PIN session opens nothing. */
export type PinSessionRefusal =
	| "token-invalid"
	| "session-ended"
	| "account-blocked"
	| "account-deleted";

/** A PIN, shown within the session that takes PINs. */
export interface SignInWithPin<Refused extends AnyRefusal = never> {
	readonly pinSessionId: SessionId;
	/** In clear. */
	readonly pin: string;
	/** What releases a lock that asks for more than time (default: nothing). */
	readonly lockProof?: LockProof;
	/** Whether the person may come in here; asked once the PIN was right (default: yes). */
	readonly admit?: (account: Account) => Accepted<void> | Refused;
	/** How far the new session reaches (default: everywhere). */
	readonly session?: ReachOf;
	/** Opens the new session (default: at once). */
	readonly complete?: CompleteSignIn<Refused>;
}

/**
 * Opens, inside another flow's transaction, a session in which a PIN alone signs in. It opens nothing
 * else.
 *
 * @param lifetimeSeconds its life
 */
export async function openPinSession(
	context: FlowContext,
	transaction: Transaction,
	account: Account,
	lifetimeSeconds: number,
): Promise<Session> {
	const policy = {
		...context.policy,
		session: { absoluteSeconds: lifetimeSeconds },
	};
	return putSession({ ...context, policy }, transaction, {
		owner: { kind: "account", account },
		methods: [],
		scope: "pin",
		secondFactor: "not-needed",
	});
}

/**
 * Signs in by PIN, within a PIN session. A wrong one counts as a wrong password does.
 *
 * @returns the sign-in, or (in this order) `token-invalid` (no PIN session), `session-ended`,
 *   `account-blocked`, `account-deleted`, `pin-not-set`, `account-locked`, `pin-mismatch`, or what
 *   `admit` or `complete` refuses with
 * @see NIST SP 800-63B-4 section 3.2.2 (rate limiting)
 */
export async function signInWithPin<Refused extends AnyRefusal = never>(
	context: FlowContext,
	command: SignInWithPin<Refused>,
): Promise<
	| Outcome<
			SignedIn,
			PinSessionRefusal | "pin-not-set" | "account-locked" | "pin-mismatch"
	  >
	| Refused
> {
	const { pinSessionId, pin, lockProof } = command;
	const live = await readSession(context, pinSessionId);
	if (!live.ok) return live;
	const seen = live.value.account?.pin;
	// Slow, so it is done before the transaction, which then checks that it was about this PIN.
	const isRight =
		seen !== undefined && (await context.hasher.verify(pin, seen.hash));
	const released = await releasedBy(context, live.value.account, lockProof);
	const outcome = await context.store.transact(async (transaction) => {
		const person = await loadPinPerson(context, transaction, pinSessionId);
		if (!person.ok) return person;
		const account = person.value;
		if (account.pin === undefined) return refuse("pin-not-set", {});
		if (account.pin.hash !== seen?.hash) return "changed";
		const open = checkUnlocked(context, account, released);
		if (!open.ok) return open;
		const proved = await count(context, transaction, account, isRight);
		if (!isRight) return refuse("pin-mismatch", {});
		const admitted = command.admit?.(proved);
		if (admitted?.ok === false) return admitted;
		const order = { ...command.session?.(proved), methods: ["pin"] };
		if (command.complete !== undefined)
			return command.complete(transaction, { ...order, account: proved });
		const owner = { kind: "account", account: proved } as const;
		return accept(await openSession(context, transaction, { ...order, owner }));
	});
	return outcome === "changed" ? signInWithPin(context, command) : outcome;
}

/**
 * Ends a PIN session; what was opened within it lives on.
 *
 * @returns nothing, or `token-invalid` (no PIN session), `session-ended`
 */
export function endPinSession(
	context: FlowContext,
	{ pinSessionId }: Pick<SignInWithPin, "pinSessionId">,
): Promise<Outcome<void, PinSessionRefusal>> {
	return context.store.transact(async (transaction) => {
		const live = await loadPerson(context, transaction, pinSessionId);
		if (!live.ok) return live;
		const { session } = live.value;
		if (session.scope !== "pin") return noPinSession();
		const ended = endSession(session, context.now, "signed-out");
		await transaction.put("session", ended);
		return accept(undefined);
	});
}

async function loadPinPerson(
	context: FlowContext,
	transaction: Transaction,
	pinSessionId: SessionId,
): Promise<Outcome<Account, PinSessionRefusal>> {
	const live = await loadPerson(context, transaction, pinSessionId);
	if (!live.ok) return live;
	if (live.value.session.scope !== "pin") return noPinSession();
	return accountStanding(live.value.account, context.now);
}

async function count(
	{ now, policy }: FlowContext,
	transaction: Transaction,
	account: Account,
	isRight: boolean,
): Promise<Account> {
	const { lockout: before } = account;
	const lockout = isRight
		? recordSuccess()
		: recordFailure(before, now, policy.lockout);
	const counted = { ...account, lockout };
	await transaction.put("account", counted);
	return counted;
}

function noPinSession(): Outcome<never, "token-invalid"> {
	return refuse("token-invalid", { defect: "session-unknown" });
}

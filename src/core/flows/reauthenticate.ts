import { accept, type Outcome, refuse } from "../errors.ts";
import type { Transaction } from "../ports/store.ts";
import type { Account, Challenge } from "../records.ts";
import type { SessionRefusal } from "../session.ts";
import { recordFailure, recordSuccess } from "../throttling.ts";
import type { SessionId } from "../values.ts";
import type { FlowContext } from "./context.ts";
import { loadPerson } from "./load-person.ts";
import { readSession } from "./load-session.ts";
import { checkUnlocked, type LockProof, releasedBy } from "./lock-proof.ts";
import { takeRecoveryCode } from "./recovery-codes.ts";
import { issueProof } from "./step-up-proof.ts";
import { takeTotp } from "./take-totp.ts";

/** By what a person who is signed in proves themselves once more. */
export type FreshProof =
	| {
			readonly by: "password";
			/** In clear. */
			readonly password: string;
			/** What releases a lock that asks for more than time (default: nothing). */
			readonly lockProof?: LockProof;
	  }
	/** @param pin in clear */
	| { readonly by: "pin"; readonly pin: string }
	| { readonly by: "totp"; readonly code: string }
	| { readonly by: "recovery-code"; readonly code: string };

/** Who proves themselves, and what the proof is to be called and how long it lives. */
export interface Reauthenticate {
	readonly sessionId: SessionId;
	readonly proof: FreshProof;
	/** In the API's words, as `redeemProof` will ask for it. */
	readonly kind: string;
	readonly lifetimeSeconds: number;
}

/** Why a fresh proof was not accepted. */
export type ReauthRefusal =
	| SessionRefusal
	| "account-locked"
	| "secret-mismatch"
	| "pin-not-set"
	| "pin-mismatch"
	| "totp-not-enrolled"
	| "totp-mismatch"
	| "recovery-code-mismatch";

/**
 * Lets a person prove themselves once more, and issues a token of it that a third party can redeem
 * once. Wrong passwords count as those of sign-ins do; the session stays as it is.
 *
 * @returns the challenge whose secret is the token, or why the session cannot go on, or why the proof
 *   was not accepted
 * @see RFC 9470 (step-up authentication challenge)
 */
export async function reauthenticate(
	context: FlowContext,
	command: Reauthenticate,
): Promise<Outcome<Challenge, ReauthRefusal>> {
	const { sessionId, proof, kind, lifetimeSeconds } = command;
	const live = await readSession(context, sessionId);
	if (!live.ok) return live;
	const { account: seen } = live.value;
	// Slow work is done before the transaction, which then checks that it was about these secrets.
	const isRight = await matches(context, seen, proof);
	const lockProof = proof.by === "password" ? proof.lockProof : undefined;
	const released = await releasedBy(context, seen, lockProof);
	const outcome = await context.store.transact(async (transaction) => {
		const person = await loadPerson(context, transaction, sessionId);
		if (!person.ok) return person;
		const { account } = person.value;
		if (hashesOf(account) !== hashesOf(seen)) return "changed";
		const open = checkUnlocked(context, account, released);
		if (proof.by === "password" && !open.ok) return open;
		const proved = await prove(context, transaction, account, proof, isRight);
		if (!proved.ok) return proved;
		const order = { account: proved.value, kind, lifetimeSeconds };
		return accept(await issueProof(context, transaction, order));
	});
	return outcome === "changed" ? reauthenticate(context, command) : outcome;
}

async function matches(
	{ hasher }: FlowContext,
	account: Account | undefined,
	proof: FreshProof,
): Promise<boolean> {
	const { password, pin } = account ?? {};
	if (proof.by === "password" && password !== undefined)
		return hasher.verify(proof.password, password.hash);
	if (proof.by === "pin" && pin !== undefined)
		return hasher.verify(proof.pin, pin.hash);
	return false;
}

function prove(
	context: FlowContext,
	transaction: Transaction,
	account: Account,
	proof: FreshProof,
	isRight: boolean,
): Promise<Outcome<Account, Exclude<ReauthRefusal, SessionRefusal>>> {
	switch (proof.by) {
		case "password":
			return countPassword(context, transaction, account, isRight);
		case "pin":
			return Promise.resolve(judgePin(account, isRight));
		case "totp":
			return takeTotp(context, transaction, account, proof.code);
		case "recovery-code":
			return takeRecoveryCode(context, transaction, account, proof.code);
		default:
			return proof satisfies never;
	}
}

async function countPassword(
	{ now, policy }: FlowContext,
	transaction: Transaction,
	account: Account,
	isRight: boolean,
): Promise<Outcome<Account, "secret-mismatch">> {
	const lockout = isRight
		? recordSuccess()
		: recordFailure(account.lockout, now, policy.lockout);
	const counted = { ...account, lockout };
	await transaction.put("account", counted);
	if (isRight) return accept(counted);
	const hasPassword = account.password !== undefined;
	return refuse("secret-mismatch", { hasPassword });
}

function judgePin(
	account: Account,
	isRight: boolean,
): Outcome<Account, "pin-not-set" | "pin-mismatch"> {
	if (account.pin === undefined) return refuse("pin-not-set", {});
	return isRight ? accept(account) : refuse("pin-mismatch", {});
}

function hashesOf(account: Account | undefined): string {
	return `${account?.password?.hash}|${account?.pin?.hash}`;
}

import { accept, type LockRelease, type Outcome, refuse } from "../errors.ts";
import type { Transaction } from "../ports/store.ts";
import { ownedBy } from "../record-keys.ts";
import type { Account, Session } from "../records.ts";
import type { SessionRefusal } from "../session.ts";
import type { SessionId } from "../values.ts";
import type { FlowContext } from "./context.ts";
import { endSession } from "./end-sessions.ts";
import type { PersonSession } from "./load-person.ts";
import { loadSession, readSession } from "./load-session.ts";
import { checkUnlocked, type LockProof, releasedBy } from "./lock-proof.ts";
import {
	hashNextPassword,
	isOther,
	signInWithNew,
	withPassword,
} from "./new-password.ts";
import type { ReachOf, SignedIn } from "./open-session.ts";

/** The password that is known, and the one to take its place. */
export interface ChangePassword {
	readonly sessionId: SessionId;
	/** In clear text. */
	readonly oldPassword: string;
	/** In clear text. */
	readonly newPassword: string;
	/** How far the new session reaches (default: everywhere). */
	readonly session?: ReachOf;
}

/** Why a password was not changed. */
export type ChangeRefusal =
	| SessionRefusal
	| "password-not-set"
	| "secret-mismatch"
	| "password-unacceptable"
	| "password-reused";

/**
 * Changes the password of whoever a session belongs to, and signs in with the new one. A session that
 * opened nothing but this is used up by it; any other session goes on. A wrong old password counts
 * toward no lock: whoever shows it is signed in already.
 *
 * @returns the new sign-in, or (in this order) `token-invalid`, `session-ended`, `account-blocked`,
 *   `account-deleted`, `password-not-set`, `secret-mismatch`, `password-unacceptable`,
 *   `password-reused`
 */
export function changePassword(
	context: FlowContext,
	command: ChangePassword,
): Promise<Outcome<SignedIn, ChangeRefusal>> {
	return change(context, command, async (transaction, { session, account }) => {
		await useUp(context, transaction, session);
		const { session: reachOf } = command;
		return signInWithNew(context, transaction, account, reachOf);
	});
}

/** The password that is known, the one to take its place, and what it means for sessions. */
export interface RenewPassword
	extends Pick<ChangePassword, "sessionId" | "oldPassword" | "newPassword"> {
	/** What releases a lock that asks for more than time (default: nothing). */
	readonly lockProof?: LockProof;
	/** Whether all other sessions of the account end (default: no). */
	readonly endsOthers?: boolean;
}

/**
 * As {@link changePassword}, and opens no session. A lock that ends by a captcha or an answer asks for
 * it here, too.
 *
 * @returns the account, or what {@link changePassword} refuses with, or before that `account-locked`
 */
export async function renewPassword(
	context: FlowContext,
	command: RenewPassword,
): Promise<Outcome<Account, ChangeRefusal | "account-locked">> {
	const live = await readSession(context, command.sessionId);
	if (!live.ok) return live;
	const { account: holder } = live.value;
	const released = await releasedBy(context, holder, command.lockProof);
	const open = holder && checkUnlocked(context, holder, released);
	if (open?.ok === false && wantsProof(open.data.release)) return open;
	return change(context, command, async (transaction, { session, account }) => {
		if (!command.endsOthers) return account;
		const all = await transaction.list("session", ownedBy(account.id));
		for (const other of all) {
			if (other.id === session.id) continue;
			const ended = endSession(other, context.now, "password-changed");
			if (ended !== other) await transaction.put("session", ended);
		}
		return account;
	});
}

async function change<T>(
	context: FlowContext,
	command: Pick<ChangePassword, "sessionId" | "oldPassword" | "newPassword">,
	finish: (transaction: Transaction, renewed: PersonSession) => Promise<T>,
): Promise<Outcome<T, ChangeRefusal>> {
	const live = await readSession(context, command.sessionId);
	if (!live.ok) return live;
	const { account: holder } = live.value;
	const before = holder?.password;
	if (before === undefined) return refuse("password-not-set", {});
	// Slow, so it is done before the transaction, which then checks that it was about this password.
	const isRight = await context.hasher.verify(command.oldPassword, before.hash);
	if (!isRight) return refuse("secret-mismatch", { hasPassword: true });
	const hash = await hashNextPassword(context, command.newPassword, holder);
	if (!hash.ok) return hash;
	const outcome = await context.store.transact(async (transaction) => {
		const still = await loadSession(context, transaction, command.sessionId);
		if (!still.ok) return still;
		const { session, account } = still.value;
		if (account === undefined || isOther(account.password, before))
			return "changed";
		const renewed = withPassword(context, account, hash.value);
		await transaction.put("account", renewed);
		return accept(await finish(transaction, { session, account: renewed }));
	});
	return outcome === "changed" ? change(context, command, finish) : outcome;
}

function wantsProof(release: LockRelease | undefined): boolean {
	return release === "captcha" || release === "answer";
}

async function useUp(
	context: FlowContext,
	transaction: Transaction,
	session: Session,
): Promise<void> {
	if (session.scope !== "password-change") return;
	const ended = endSession(session, context.now, "used-up");
	await transaction.put("session", ended);
}

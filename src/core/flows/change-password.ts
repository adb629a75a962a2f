import { accept, type Outcome, refuse } from "../errors.ts";
import type { Transaction } from "../ports/store.ts";
import type { Session } from "../records.ts";
import type { SessionRefusal } from "../session.ts";
import type { SessionId } from "../values.ts";
import type { FlowContext } from "./context.ts";
import { endSession } from "./end-sessions.ts";
import { loadSession, readSession } from "./load-session.ts";
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
export async function changePassword(
	context: FlowContext,
	command: ChangePassword,
): Promise<Outcome<SignedIn, ChangeRefusal>> {
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
		await useUp(context, transaction, session);
		const renewed = withPassword(context, account, hash.value);
		await transaction.put("account", renewed);
		const { session: reachOf } = command;
		return accept(await signInWithNew(context, transaction, renewed, reachOf));
	});
	return outcome === "changed" ? changePassword(context, command) : outcome;
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

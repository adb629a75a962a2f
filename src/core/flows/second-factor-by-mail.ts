import { identifierOf } from "../account.ts";
import type { ProofRefusal } from "../challenge.ts";
import { accept, type Outcome, refuse } from "../errors.ts";
import type { Transaction } from "../ports/store.ts";
import { ownedBy } from "../record-keys.ts";
import type { Account } from "../records.ts";
import { freshStep, totpOf } from "../second-factor.ts";
import { type SessionRefusal, sessionEnd } from "../session.ts";
import type { SessionId } from "../values.ts";
import type { FlowContext } from "./context.ts";
import { findAccount } from "./find-account.ts";
import { loadSession } from "./load-session.ts";
import { handOut, type SignedIn } from "./open-session.ts";
import {
	completeSession,
	countSecondFactorFailure,
} from "./second-factor-session.ts";
import { type SendRefusal, sendSecret } from "./send-code.ts";
import { takeCode } from "./take-code.ts";

/**
 * Mails a code that completes a sign-in of whoever has the address, if one waits for it. Otherwise
 * nothing is sent; whether that is told is for the API to decide.
 *
 * @param command.email in its normal form
 * @returns whether a mail was sent, or `resend-too-soon`
 */
export function sendSecondFactorCode(
	context: FlowContext,
	command: { readonly email: string },
): Promise<Outcome<{ readonly isSent: boolean }, SendRefusal>> {
	const identifier = { type: "email", value: command.email } as const;
	return context.store.transact(async (transaction) => {
		const account = await findAccount(context, transaction, identifier);
		if (!account || !(await waits(context, transaction, account)))
			return accept({ isSent: false });
		const sent = await sendSecret(context, transaction, {
			...slotOf(account, command.email),
			locale: account.locale,
		});
		return sent.ok ? accept({ isSent: true }) : sent;
	});
}

/** A mailed code, and the session it is to complete. */
export interface VerifySecondFactorCode {
	readonly sessionId: SessionId;
	readonly code: string;
}

/**
 * Verifies a mailed code and completes the session. Wrong codes count as those of an authenticator
 * app do: the one that uses up the last attempt of the session ends it.
 *
 * @returns the completed session with a new refresh token, or `code-mismatch`, `code-expired`,
 *   `attempts-exhausted`, `challenge-unknown`, or why the session cannot go on
 * @see NIST SP 800-63B-4 section 3.2.2 (rate limiting)
 */
export function verifySecondFactorCode(
	context: FlowContext,
	{ sessionId, code }: VerifySecondFactorCode,
): Promise<Outcome<SignedIn, ProofRefusal | SessionRefusal>> {
	return context.store.transact(async (transaction) => {
		const live = await loadSession(context, transaction, sessionId);
		if (!live.ok) return live;
		const { session, account } = live.value;
		const email = account && identifierOf(account, "email");
		if (!account || !email)
			return refuse("challenge-unknown", { purpose, channel: "email" });
		const slot = slotOf(account, email.value);
		const proof = { ...slot, secret: code };
		const taken = await takeCode(context, transaction, proof);
		if (taken.ok) {
			const done = await completeSession(context, transaction, session);
			return accept(await handOut(context, transaction, done, account));
		}
		if (taken.code !== "code-mismatch") return taken;
		const counted = await countSecondFactorFailure(
			context,
			transaction,
			session,
		);
		return refuse("code-mismatch", {
			...taken.data,
			...counted,
			...(isOfApp(context, account, code) && { fitsOther: true }),
		});
	});
}

const purpose = "second-factor";

function slotOf({ id: accountId }: Account, recipient: string) {
	return { purpose, channel: "email", recipient, accountId } as const;
}

async function waits(
	{ now, policy }: FlowContext,
	transaction: Transaction,
	{ id }: Account,
): Promise<boolean> {
	const sessions = await transaction.list("session", ownedBy(id));
	return sessions.some(
		(session) =>
			session.secondFactor === "pending" &&
			sessionEnd(session, now, policy.session) === undefined,
	);
}

function isOfApp(
	{ now, policy, totp: codes }: FlowContext,
	account: Account,
	code: string,
): boolean {
	const held = totpOf(account);
	if (held?.boundAt === undefined) return false;
	return freshStep(held, code, now, policy.totp, codes) !== undefined;
}

import { identifierOf } from "../account.ts";
import { noteStepUp, withStepUp } from "../assurance.ts";
import { boundOutOfBand } from "../authenticators.ts";
import type { ProofRefusal } from "../challenge.ts";
import { accept, type Outcome, refuse } from "../errors.ts";
import type { Transaction } from "../ports/store.ts";
import type { Account, Challenge, Session } from "../records.ts";
import type { SessionRefusal } from "../session.ts";
import type { SessionId } from "../values.ts";
import type { FlowContext } from "./context.ts";
import { loadPerson, type PersonSession } from "./load-person.ts";
import { sendApprovalInSession } from "./send-approval.ts";
import { type SendRefusal, sendSecretInSession } from "./send-code.ts";
import { takeCode } from "./take-code.ts";

/** Which session is to be stepped up, and over which bound number. */
export interface StepUpByCode {
	readonly sessionId: SessionId;
	readonly channel: "sms";
}

/** Why a session cannot be stepped up by what was chosen. */
export type StepUpRefusal =
	| SessionRefusal
	| "already-stepped-up"
	| "authenticator-not-bound"
	| "identifier-missing";

/**
 * Sends a code that steps up one session: it proves the person once more, in that session only. An
 * earlier code of the session is void from then on.
 *
 * @returns the open challenge, or (in this order) why the session cannot go on, `already-stepped-up`,
 *   `authenticator-not-bound`, `identifier-missing`, `send-limit-reached`, `resend-too-soon`
 * @see RFC 9470 (step-up authentication challenge)
 */
export function issueStepUpCode(
	context: FlowContext,
	command: StepUpByCode,
): Promise<Outcome<Challenge, StepUpRefusal | SendRefusal>> {
	return context.store.transact(async (transaction) => {
		const found = await reach(context, transaction, command);
		if (!found.ok) return found;
		const { slot, account } = found.value;
		const { locale } = account;
		return sendSecretInSession(context, transaction, { ...slot, locale });
	});
}

/**
 * Verifies a code and steps the session up; the account remembers the moment. The event
 * `challenge-decided` is announced.
 *
 * @returns the stepped-up session, or (in this order) why the session cannot go on,
 *   `already-stepped-up`, `authenticator-not-bound`, `identifier-missing`, or why the code was not
 *   accepted
 */
export function verifyStepUpCode(
	context: FlowContext,
	command: StepUpByCode & { readonly code: string },
): Promise<Outcome<PersonSession, StepUpRefusal | ProofRefusal>> {
	return context.store.transact(async (transaction) => {
		const found = await reach(context, transaction, command);
		if (!found.ok) return found;
		const { slot, account, session } = found.value;
		const proof = { ...slot, secret: command.code };
		const taken = await takeCode(context, transaction, proof);
		if (!taken.ok) return taken;
		const live = { account, session };
		const steppedUp = await stepUp(context, transaction, live);
		await context.announce?.(transaction, {
			kind: "challenge-decided",
			challenge: taken.value,
			...steppedUp,
		});
		return accept(steppedUp);
	});
}

/**
 * Asks on a device for the approval that steps up one session.
 *
 * @param command.application the app on the device
 * @returns the open challenge, or (in this order) why the session cannot go on, `already-stepped-up`,
 *   `authenticator-not-bound`, `challenge-pending`, `send-limit-reached`
 */
export function issueStepUpApproval(
	context: FlowContext,
	command: { readonly sessionId: SessionId; readonly application: string },
): Promise<
	Outcome<
		Challenge,
		| Exclude<StepUpRefusal, "identifier-missing">
		| "challenge-pending"
		| "send-limit-reached"
	>
> {
	const { sessionId, application } = command;
	return context.store.transact(async (transaction) => {
		const live = await loadUnproved(context, transaction, sessionId);
		if (!live.ok) return live;
		const { account } = live.value;
		const sought = { channel: "push", application } as const;
		const device = boundOutOfBand(account, sought);
		if (!device.ok) return device;
		return sendApprovalInSession(context, transaction, {
			purpose: "step-up",
			account,
			device: device.value,
			sessionId,
			intent: { application },
		});
	});
}

/** Steps a session up, and has its account remember it, inside another flow's transaction. */
export async function stepUp(
	{ now }: FlowContext,
	transaction: Transaction,
	live: PersonSession,
): Promise<PersonSession> {
	const session = withStepUp(live.session, now);
	const account = noteStepUp(live.account, now);
	await transaction.put("session", session);
	await transaction.put("account", account);
	return { session, account };
}

async function loadUnproved(
	context: FlowContext,
	transaction: Transaction,
	sessionId: SessionId,
): Promise<Outcome<PersonSession, SessionRefusal | "already-stepped-up">> {
	const live = await loadPerson(context, transaction, sessionId);
	return live.ok && live.value.session.steppedUpAt !== undefined
		? refuse("already-stepped-up", {})
		: live;
}

async function reach(
	context: FlowContext,
	transaction: Transaction,
	{ sessionId, channel }: StepUpByCode,
) {
	const live = await loadUnproved(context, transaction, sessionId);
	if (!live.ok) return live;
	const { account, session } = live.value;
	const bound = boundOutOfBand(account, { channel });
	if (!bound.ok) return bound;
	const phone = identifierOf(account, "phone");
	if (phone === undefined)
		return refuse("identifier-missing", { identifier: "phone" });
	return accept({
		account,
		session,
		slot: slotOf(account, session, phone.value),
	});
}

function slotOf(account: Account, session: Session, recipient: string) {
	return {
		purpose: "step-up",
		channel: "sms",
		recipient,
		accountId: account.id,
		sessionId: session.id,
	} as const;
}

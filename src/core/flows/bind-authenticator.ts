import { identifierOf, withVerified } from "../account.ts";
import {
	begun,
	type OutOfBand,
	outOfBandOf,
	withAuthenticator,
} from "../authenticators.ts";
import type { ProofRefusal } from "../challenge.ts";
import { accept, type Outcome, refuse } from "../errors.ts";
import type { Account, Challenge } from "../records.ts";
import { makeUuid } from "../secrets.ts";
import type { SessionRefusal } from "../session.ts";
import type { SessionId } from "../values.ts";
import { bind } from "./change-authenticator.ts";
import type { FlowContext } from "./context.ts";
import { loadPerson, type PersonSession } from "./load-person.ts";
import { sendApproval } from "./send-approval.ts";
import { type SendRefusal, sendSecret } from "./send-code.ts";
import { stepUp } from "./step-up.ts";
import { takeCode } from "./take-code.ts";

const purpose = "bind-authenticator";

/** What is to be bound, by whoever is in the session. */
export type BeginBinding = Exclude<OutOfBand, { readonly channel: "email" }> & {
	readonly sessionId: SessionId;
};

/**
 * Begins to bind an out-of-band authenticator: sends a code to the account's phone number, or asks on
 * the device whether the person agrees. Begun anew, the earlier code or question is void. An app on a
 * device is known by the person's number too, so both need one.
 *
 * @returns the open challenge, or (in this order) why the session cannot go on,
 *   `authenticator-already-bound`, `identifier-missing`, `resend-too-soon`
 * @see NIST SP 800-63B-4, out-of-band authenticators
 */
export function beginBinding(
	context: FlowContext,
	command: BeginBinding,
): Promise<
	Outcome<
		Challenge,
		| SessionRefusal
		| "authenticator-already-bound"
		| "identifier-missing"
		| SendRefusal
	>
> {
	return context.store.transact(async (transaction) => {
		const live = await loadPerson(context, transaction, command.sessionId);
		if (!live.ok) return live;
		const { account } = live.value;
		const held = outOfBandOf(account, command);
		if (held?.boundAt !== undefined) return alreadyBound(command);
		const phone = identifierOf(account, "phone");
		if (phone === undefined) return phoneMissing();
		const device = begun(held, command, makeUuid(context.random), context.now);
		const sent =
			command.channel === "sms"
				? await sendSecret(context, transaction, {
						...slotOf(account, phone.value),
						locale: account.locale,
					})
				: accept(
						await sendApproval(context, transaction, {
							purpose,
							account,
							device,
							intent: { application: command.application },
						}),
					);
		if (!sent.ok) return sent;
		const { now } = context;
		const after = withAuthenticator(account, device, now);
		await transaction.put("account", after);
		return sent;
	});
}

/** The code that came to the phone number. */
export interface ConfirmBinding {
	readonly sessionId: SessionId;
	readonly channel: "sms";
	readonly code: string;
}

/**
 * Binds the account's phone number by the code that was sent there, which also verifies it. Where the
 * policy says so (`stepUp.onBinding`), the session is stepped up as well. The event
 * `authenticator-changed` is announced.
 *
 * @returns the session and its account, or (in this order) why the session cannot go on,
 *   `authenticator-already-bound`, `authenticator-not-bound` (none was begun), `identifier-missing`,
 *   or why the code was not accepted
 */
export function confirmBinding(
	context: FlowContext,
	command: ConfirmBinding,
): Promise<
	Outcome<
		PersonSession,
		| SessionRefusal
		| ProofRefusal
		| "authenticator-already-bound"
		| "authenticator-not-bound"
		| "identifier-missing"
	>
> {
	return context.store.transact(async (transaction) => {
		const live = await loadPerson(context, transaction, command.sessionId);
		if (!live.ok) return live;
		const { account, session } = live.value;
		const { channel } = command;
		const held = outOfBandOf(account, { channel });
		if (held?.boundAt !== undefined) return alreadyBound(command);
		if (held === undefined)
			return refuse("authenticator-not-bound", { factor: channel });
		const phone = identifierOf(account, "phone");
		if (phone === undefined) return phoneMissing();
		const proof = { ...slotOf(account, phone.value), secret: command.code };
		const taken = await takeCode(context, transaction, proof);
		if (!taken.ok) return taken;
		const proved = withVerified(account, "phone", context.now);
		const bound = await bind(context, transaction, proved, held);
		const after = { session, account: bound };
		return accept(
			context.policy.stepUp?.onBinding
				? await stepUp(context, transaction, after)
				: after,
		);
	});
}

function slotOf(account: Account, recipient: string) {
	return {
		purpose,
		channel: "sms",
		recipient,
		accountId: account.id,
	} as const;
}

function alreadyBound({ channel }: { readonly channel: "sms" | "push" }) {
	return refuse("authenticator-already-bound", { factor: channel });
}

function phoneMissing() {
	return refuse("identifier-missing", { identifier: "phone" });
}

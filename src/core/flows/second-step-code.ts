import { factorAddress } from "../authenticators.ts";
import { accept, type Outcome, refuse } from "../errors.ts";
import type { Reader } from "../ports/store.ts";
import { ownedBy } from "../record-keys.ts";
import type { Account, Challenge } from "../records.ts";
import type { SessionRefusal } from "../session.ts";
import type { SessionId } from "../values.ts";
import type { FlowContext } from "./context.ts";
import { loadPerson, type PersonSession } from "./load-person.ts";
import { sendApproval } from "./send-approval.ts";
import { type SendRefusal, sendSecretInSession } from "./send-code.ts";

const purpose = "second-factor";

/** What a session waits for, and where its code goes. */
export interface SecondStepCode {
	readonly sessionId: SessionId;
	readonly channel: "sms" | "email";
	/** Normal form of the number or address (default: where the bound factor's codes go). */
	readonly address?: string;
}

/**
 * Sends a code that completes one sign-in; an earlier one of the same session and address is void.
 * Whether codes may go there is for the caller to say.
 *
 * @returns the open challenge, or (in this order) why the session cannot go on,
 *   `authenticator-not-bound` (no address is given, and none is bound), `send-limit-reached`,
 *   `resend-too-soon`
 */
export function sendSecondStepCode(
	context: FlowContext,
	{ sessionId, channel, address }: SecondStepCode,
): Promise<
	Outcome<Challenge, SessionRefusal | "authenticator-not-bound" | SendRefusal>
> {
	return context.store.transact(async (transaction) => {
		const live = await loadPerson(context, transaction, sessionId);
		if (!live.ok) return live;
		const { account } = live.value;
		const recipient = address ?? factorAddress(account, channel);
		if (recipient === undefined)
			return refuse("authenticator-not-bound", { factor: channel });
		const slot = secondStepSlot(live.value, channel, recipient);
		const { locale } = account;
		return sendSecretInSession(context, transaction, { ...slot, locale });
	});
}

/** Where the code of a session's second step stands. */
export function secondStepSlot(
	{ session, account }: PersonSession,
	channel: "sms" | "email",
	recipient: string,
) {
	return {
		purpose,
		channel,
		recipient,
		accountId: account.id,
		sessionId: session.id,
	} as const;
}

/** The number to which the last code of a session's second step went; undefined: none was sent. */
export async function numberNamed(
	reader: Reader,
	{ session, account }: PersonSession,
): Promise<string | undefined> {
	const owned = await reader.list("challenge", ownedBy(account.id));
	return owned.findLast(
		(sent) =>
			sent.purpose === purpose &&
			sent.channel === "sms" &&
			sent.sessionId === session.id,
	)?.recipient;
}

/**
 * Asks on the person's device whether a sign-in is theirs; an earlier question of the session gives
 * way.
 *
 * @param command.deviceOf the device that is asked
 * @returns the open challenge, or why the session cannot go on, or `authenticator-not-bound`
 */
export function askSecondStepApproval(
	context: FlowContext,
	command: {
		readonly sessionId: SessionId;
		readonly deviceOf: (
			account: Account,
		) => Parameters<typeof sendApproval>[2]["device"] | undefined;
	},
): Promise<Outcome<Challenge, SessionRefusal | "authenticator-not-bound">> {
	const { sessionId, deviceOf } = command;
	return context.store.transact(async (transaction) => {
		const live = await loadPerson(context, transaction, sessionId);
		if (!live.ok) return live;
		const { account } = live.value;
		const device = deviceOf(account);
		if (device === undefined)
			return refuse("authenticator-not-bound", { factor: "push" });
		const order = { purpose, account, device, sessionId } as const;
		return accept(await sendApproval(context, transaction, order));
	});
}

import type { Transaction } from "../ports/store.ts";
import type { OutboxMessage } from "../records.ts";
import { makeUuid } from "../secrets.ts";
import {
	type AccountId,
	addSeconds,
	type ChallengeId,
	type Json,
} from "../values.ts";
import type { FlowContext, MessageOrder } from "./context.ts";

/**
 * Words a message and lays it into the outbox, inside another flow's transaction: it is sent if and
 * only if the state it speaks of is saved. A message that gets lost leaves nothing behind.
 */
export async function postMessage(
	context: FlowContext,
	transaction: Transaction,
	order: MessageOrder & {
		readonly challengeId?: ChallengeId;
		/** Whom it concerns, where the recipient does not say so. */
		readonly accountId?: AccountId;
	},
): Promise<void> {
	const { secret, form: _form, challengeId, accountId, ...facts } = order;
	const { recipient } = order;
	const mishap = context.befall?.("message", {
		recipient,
		...(accountId !== undefined && { accountId }),
	});
	if (mishap?.kind === "message-lost") return;
	const message: OutboxMessage = {
		...facts,
		...context.compose(order),
		id: makeUuid(context.random),
		realm: context.realm,
		sequence: await transaction.next("message"),
		sentAt: context.now,
		...(secret === undefined ? {} : { code: secret }),
		...(challengeId === undefined ? {} : { challengeId }),
		...(mishap !== undefined && {
			deliveredAt: addSeconds(context.now, mishap.delaySeconds),
		}),
	};
	await transaction.put("message", message);
}

/** A message to the server of the API's customer. */
export interface WebhookOrder {
	/** What it is about, in the API's words. */
	readonly event: string;
	/** The address of the server, or a name for it. */
	readonly recipient: string;
	readonly payload: Json;
	/** Whom it tells of, if anybody. */
	readonly accountId?: AccountId;
}

/**
 * Lays a webhook into the outbox, inside another flow's transaction. One that gets lost leaves nothing
 * behind.
 */
export async function postWebhook(
	context: FlowContext,
	transaction: Transaction,
	{ event, recipient, payload, accountId }: WebhookOrder,
): Promise<void> {
	const mishap = context.befall?.("webhook", {
		recipient,
		...(accountId !== undefined && { accountId }),
	});
	if (mishap?.kind === "webhook-lost") return;
	const message: OutboxMessage = {
		id: makeUuid(context.random),
		realm: context.realm,
		sequence: await transaction.next("message"),
		channel: "webhook",
		recipient,
		purpose: event,
		locale: context.locale,
		text: "",
		payload,
		sentAt: context.now,
		...(mishap?.kind === "webhook-late" && {
			deliveredAt: addSeconds(context.now, mishap.delaySeconds),
		}),
		...(mishap?.kind === "webhook-failed" && { isAnswerLost: true }),
	};
	await transaction.put("message", message);
}

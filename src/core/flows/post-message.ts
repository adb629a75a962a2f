import type { Transaction } from "../ports/store.ts";
import type { OutboxMessage } from "../records.ts";
import { makeUuid } from "../secrets.ts";
import type { ChallengeId } from "../values.ts";
import type { FlowContext, MessageOrder } from "./context.ts";

/**
 * Words a message and lays it into the outbox, inside another flow's transaction: it is sent if and
 * only if the state it speaks of is saved.
 */
export async function postMessage(
	context: FlowContext,
	transaction: Transaction,
	order: MessageOrder & { readonly challengeId?: ChallengeId },
): Promise<OutboxMessage> {
	const { secret, form: _form, challengeId, ...facts } = order;
	const message: OutboxMessage = {
		...facts,
		...context.compose(order),
		id: makeUuid(context.random),
		realm: context.realm,
		sequence: await transaction.next("message"),
		sentAt: context.now,
		...(secret === undefined ? {} : { code: secret }),
		...(challengeId === undefined ? {} : { challengeId }),
	};
	await transaction.put("message", message);
	return message;
}

import type { OutboxMessage } from "../../core/records.ts";
import { partsOfRealm } from "../../core/values.ts";
import { momentMember } from "../accounts/account-wire.ts";
import { writeMoment } from "../moment.ts";
import type { components } from "../spec.generated.ts";

/** A message as the control plane shows it. */
export function messageWire(
	message: OutboxMessage,
): components["schemas"]["Message"] {
	const { realm, sentAt, deliveredAt, ...rest } = message;
	return {
		...rest,
		...partsOfRealm(realm),
		sentAt: writeMoment(sentAt),
		...momentMember("deliveredAt", deliveredAt),
	};
}

/** A message without its text and its secrets. */
export function messageNote(message: OutboxMessage) {
	const { id, sequence, channel, recipient, purpose, sentAt } = message;
	return {
		id,
		sequence,
		channel,
		recipient,
		purpose,
		sentAt: writeMoment(sentAt),
	};
}

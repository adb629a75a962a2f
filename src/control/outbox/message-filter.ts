import type { MessageChannel, OutboxMessage } from "../../core/records.ts";
import { partsOfRealm } from "../../core/values.ts";
import { readAddress } from "./address.ts";

/** Which messages are wanted; what is not given does not matter. */
export interface MessageFilter {
	/** Compared without regard to case. */
	readonly recipient?: string;
	readonly channel?: MessageChannel;
	readonly purpose?: string;
	readonly api?: string;
	readonly tenant?: string;
	/** Only messages with a higher sequence. */
	readonly after?: number;
}

/** Whether a message is wanted: every part of the filter that is given must hold. */
export function isWantedMessage(
	message: OutboxMessage,
	filter: MessageFilter,
): boolean {
	const { api, tenant } = partsOfRealm(message.realm);
	const recipient = filter.recipient && readAddress(filter.recipient);
	return (
		message.sequence > (filter.after ?? 0) &&
		isSame(recipient, message.recipient.toLowerCase()) &&
		isSame(filter.channel, message.channel) &&
		isSame(filter.purpose, message.purpose) &&
		isSame(filter.api, api) &&
		isSame(filter.tenant, tenant)
	);
}

/** Says in words what is wanted, to begin a sentence. */
export function describeWanted(filter: MessageFilter): string {
	const { channel, purpose, recipient, api, tenant, after } = filter;
	const words = ["A message"];
	if (channel !== undefined) words.push(`by ${channel}`);
	if (purpose !== undefined) words.push(`about ${purpose}`);
	if (recipient !== undefined) words.push(`to ${recipient}`);
	if (api !== undefined || tenant !== undefined) {
		words.push(`from ${[api, tenant].filter(Boolean).join("/")}`);
	}
	if (after !== undefined && after > 0) words.push(`after number ${after}`);
	return words.join(" ");
}

function isSame(wanted: string | undefined, actual: string): boolean {
	return wanted === undefined || wanted === actual;
}

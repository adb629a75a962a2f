import type { WebhookRules } from "../../../pipeline/webhook-rules.ts";
import type { BankingPolicy } from "../policy.ts";
import { signatureHeaders } from "./signature.ts";

/** Statuses below 500 after which there is another try (WH). */
const retried: ReadonlySet<number> = new Set([408, 409, 425]);

/** How webhooks reach the server of the programme (WH; off until a world names its address, C). */
export const webhooks: WebhookRules<BankingPolicy> = {
	request(message, { world, policy }) {
		const { url, key } = policy.webhook;
		if (url === undefined) return undefined;
		const body = JSON.stringify(message.payload);
		const signed = { callRef: message.id, publishedAt: message.sentAt, body };
		return {
			url: `${url.replace(/\/$/, "")}${message.recipient}`,
			headers: [
				["content-type", "application/json"],
				...signatureHeaders(signed, key, world.digest),
			],
			body,
		};
	},
	isTriedAgain: (status) => status >= 500 || retried.has(status),
	// The first after ten seconds, each pause six times the one before.
	pauses: [10, 60, 360, 2160, 12_960],
};

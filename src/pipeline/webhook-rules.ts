import type { Policy } from "../core/policy.ts";
import type { OutboxMessage } from "../core/records.ts";
import type { Header } from "./exchange.ts";
import type { World } from "./world.ts";

/** A webhook, ready to be posted. */
export interface WebhookRequest {
	/** Only addresses of this machine (loopback) are posted to. */
	readonly url: string;
	readonly headers: readonly Header[];
	readonly body: string;
}

/** Where a webhook came into being. */
export interface WebhookPlace<P extends Policy = Policy> {
	readonly world: World;
	readonly tenant: string;
	/** As it is when the webhook comes into being. */
	readonly policy: P;
}

/** How the webhooks of an API reach the server of its customer. */
export interface WebhookRules<P extends Policy = Policy> {
	/** The request that carries a webhook of the outbox; undefined: it stays there. */
	request(
		message: OutboxMessage,
		place: WebhookPlace<P>,
	): WebhookRequest | undefined;
	/** Whether an answer means: try again. No answer at all always does. */
	isTriedAgain(status: number): boolean;
	/** How long after each try the next one follows, in seconds of the world's clock. */
	readonly pauses: readonly number[];
}

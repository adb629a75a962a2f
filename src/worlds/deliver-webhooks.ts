import type { OutboxMessage } from "../core/records.ts";
import { addSeconds, type Instant, partsOfRealm } from "../core/values.ts";
import type { ApiDefinition } from "../pipeline/api-definition.ts";
import { effectivePolicy } from "../pipeline/policy.ts";
import type {
	WebhookRequest,
	WebhookRules,
} from "../pipeline/webhook-rules.ts";
import type { World } from "../pipeline/world.ts";
import { createAlarm } from "../runtime/alarm.ts";
import { isLoopbackUrl, type SendPost } from "../runtime/send-webhook.ts";

/** How webhooks leave a world. */
export interface WebhookDelivery {
	readonly apis: { readonly [name: string]: ApiDefinition };
	readonly send: SendPost;
	/** Told why a webhook cannot be posted at all. */
	readonly onRefused: (error: Error) => void;
}

/** A webhook between two tries. */
interface Waiting {
	readonly messageId: string;
	readonly rules: WebhookRules;
	readonly request: WebhookRequest;
	/** Tries made so far. */
	readonly tries: number;
	/** Whether no answer comes to the first of them. */
	readonly isAnswerLost: boolean;
	readonly dueAt: Instant;
}

/**
 * Posts the webhooks of a world's outbox as they come, and again as their API's rules want it: when
 * the world's clock, however it is moved, has come to the moment. What a reset of the world took out of
 * the outbox is not tried again.
 */
export function deliverWebhooks(world: World, delivery: WebhookDelivery): void {
	const offersNone = Object.values(delivery.apis).every(
		({ webhooks }) => webhooks === undefined,
	);
	if (offersNone) return;
	const { clock, store } = world;
	const waiting = new Set<Waiting>();
	const alarm = createAlarm(() => void sendDue());

	store.watch("message", (message) => {
		const first = firstTry(message, world, delivery);
		if (first === undefined) return;
		if (message.deliveredAt === undefined) void attempt(first);
		else {
			waiting.add(first);
			waitForNext(clock.now());
		}
	});
	clock.watch(() => void sendDue());

	async function attempt({ request, rules, ...rest }: Waiting): Promise<void> {
		const startedAt = clock.now();
		const answered = await delivery.send(request).catch(() => undefined);
		const isLost = rest.isAnswerLost && rest.tries === 0;
		const status = isLost ? undefined : answered;
		const isOver = status !== undefined && !rules.isTriedAgain(status);
		const pause = rules.pauses[rest.tries];
		if (isOver || pause === undefined) return;
		const tries = rest.tries + 1;
		const dueAt = addSeconds(startedAt, pause);
		waiting.add({ ...rest, request, rules, tries, dueAt });
		// The clock may have been moved while the answer was on its way.
		await sendDue();
	}

	async function sendDue(): Promise<void> {
		const now = clock.now();
		const due = [...waiting].filter(({ dueAt }) => dueAt <= now);
		for (const each of due) waiting.delete(each);
		waitForNext(now);
		await Promise.all(
			due.map(async (each) => {
				const message = await store.get("message", each.messageId);
				if (message !== undefined) await attempt(each);
			}),
		);
	}

	function waitForNext(now: Instant): void {
		const next = Math.min(...[...waiting].map(({ dueAt }) => dueAt));
		const { frozenAt, pace } = clock.state();
		const standsStill = frozenAt !== undefined;
		if (standsStill || waiting.size === 0) alarm.clear();
		else alarm.set((next - now) / (pace?.speed ?? 1));
	}
}

function firstTry(
	message: OutboxMessage,
	world: World,
	{ apis, onRefused }: WebhookDelivery,
): Waiting | undefined {
	if (message.channel !== "webhook") return undefined;
	const { api: name, tenant } = partsOfRealm(message.realm);
	const api = apis[name];
	const rules = api?.webhooks;
	if (api === undefined || rules === undefined) return undefined;
	const policy = effectivePolicy(world, api);
	const request = rules.request(message, { world, tenant, policy });
	if (request === undefined) return undefined;
	if (isLoopbackUrl(request.url))
		return {
			messageId: message.id,
			rules,
			request,
			tries: 0,
			isAnswerLost: message.isAnswerLost ?? false,
			dueAt: message.deliveredAt ?? message.sentAt,
		};
	onRefused(
		new Error(
			`Failed to post a webhook to ${request.url}: it is no address of this machine. Let your server listen on loopback, for example http://127.0.0.1:4100.`,
		),
	);
	return undefined;
}

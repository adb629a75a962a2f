import type { Store } from "../../core/ports/store.ts";
import type { OutboxMessage } from "../../core/records.ts";
import type { Instant } from "../../core/values.ts";
import type { Timer } from "../../pipeline/timer.ts";
import type { World } from "../../pipeline/world.ts";
import { isWantedMessage, type MessageFilter } from "./message-filter.ts";

/** What a look into an outbox needs of a world. */
export type Mailroom = Pick<World, "store" | "clock">;

/** The messages of a world that have arrived, newest first. */
export async function newestMessages({
	store,
	clock,
}: Mailroom): Promise<readonly OutboxMessage[]> {
	const now = clock.now();
	const messages = await store.list("message");
	return newestFirst(messages.filter((message) => hasArrived(message, now)));
}

/** Whether a message is there for its recipient to see. */
export function hasArrived(message: OutboxMessage, now: Instant): boolean {
	return message.deliveredAt === undefined || message.deliveredAt <= now;
}

function arrivalOf({ sentAt, deliveredAt }: OutboxMessage): Instant {
	return deliveredAt ?? sentAt;
}

function newestFirst(
	messages: readonly OutboxMessage[],
): readonly OutboxMessage[] {
	return messages.toSorted((left, right) => right.sequence - left.sequence);
}

/** Removes all messages; the numbering of later ones goes on. */
export function clearMessages(store: Store): Promise<void> {
	return store.transact(async (transaction) => {
		for (const { id } of await transaction.list("message")) {
			await transaction.delete("message", id);
		}
	});
}

/** How long to wait, and what else ends a wait. */
export interface Patience {
	/** In real time. */
	readonly timeoutSeconds: number;
	readonly timer: Timer;
	/** Aborted when nobody is interested any more. */
	readonly signal: AbortSignal | undefined;
}

/**
 * The newest message that is wanted: at once when there is one, else the first that arrives.
 *
 * @returns undefined when none came in time
 */
export function waitForMessage(
	mailroom: Mailroom,
	filter: MessageFilter,
	{ timeoutSeconds, timer, signal }: Patience,
): Promise<OutboxMessage | undefined> {
	const { store, clock } = mailroom;
	return new Promise((resolve, reject) => {
		let stopLate = () => {};
		const stop = () => {
			stopWatching();
			stopWatchingClock();
			stopTimer();
			stopLate();
			signal?.removeEventListener("abort", giveUp);
		};
		const end = (message: OutboxMessage | undefined) => {
			stop();
			resolve(message);
		};
		const giveUp = () => end(undefined);
		const judge = (messages: readonly OutboxMessage[]) => {
			const wanted = messages.filter((one) => isWantedMessage(one, filter));
			const now = clock.now();
			const found = newestFirst(wanted).find((one) => hasArrived(one, now));
			if (found !== undefined) return end(found);
			const { frozenAt, pace } = clock.state();
			if (wanted.length === 0 || frozenAt !== undefined) return;
			// All of them are late; the clock runs until they are due.
			const next = Math.min(...wanted.map(arrivalOf));
			stopLate();
			stopLate = timer.after((next - now) / (pace?.speed ?? 1), look);
		};
		const look = () => {
			store.list("message").then(judge, (error: unknown) => {
				stop();
				reject(error);
			});
		};
		// Watching begins before the look at what is there, so that nothing slips in between.
		const stopWatching = store.watch("message", (message) => judge([message]));
		const stopWatchingClock = clock.watch(look);
		const stopTimer = timer.after(timeoutSeconds * 1000, giveUp);
		signal?.addEventListener("abort", giveUp);
		if (signal?.aborted === true) giveUp();
		look();
	});
}

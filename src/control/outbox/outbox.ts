import type { Store } from "../../core/ports/store.ts";
import type { OutboxMessage } from "../../core/records.ts";
import type { Timer } from "../../pipeline/timer.ts";
import { isWantedMessage, type MessageFilter } from "./message-filter.ts";

/** All messages of a world, newest first. */
export async function newestMessages(
	store: Store,
): Promise<readonly OutboxMessage[]> {
	const messages = await store.list("message");
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
 * The newest message that is wanted: at once when there is one, else the first that is sent.
 *
 * @returns undefined when none came in time
 */
export function waitForMessage(
	store: Store,
	filter: MessageFilter,
	{ timeoutSeconds, timer, signal }: Patience,
): Promise<OutboxMessage | undefined> {
	return new Promise((resolve, reject) => {
		const stop = () => {
			stopWatching();
			stopTimer();
			signal?.removeEventListener("abort", giveUp);
		};
		const end = (message: OutboxMessage | undefined) => {
			stop();
			resolve(message);
		};
		const giveUp = () => end(undefined);
		// Watching begins before the look at what is there, so that nothing slips in between.
		const stopWatching = store.watch("message", (message) => {
			if (isWantedMessage(message, filter)) end(message);
		});
		const stopTimer = timer.after(timeoutSeconds * 1000, giveUp);
		signal?.addEventListener("abort", giveUp);
		if (signal?.aborted === true) giveUp();
		newestMessages(store).then(
			(messages) => {
				const found = messages.find((one) => isWantedMessage(one, filter));
				if (found !== undefined) end(found);
			},
			(error: unknown) => {
				stop();
				reject(error);
			},
		);
	});
}

import type { RecordKind, Records } from "../core/records.ts";
import type { MemoryTransaction } from "./memory-transaction.ts";

/** Tells one transaction's records of one kind to one listener. */
type Watcher = (committed: MemoryTransaction) => void;

/** The listeners of a store. */
export class Watchers {
	readonly #watchers = new Set<Watcher>();
	readonly #onError: (error: unknown) => void;

	/** @param onError told of each error that a listener throws */
	constructor(onError: (error: unknown) => void) {
		this.#onError = onError;
	}

	/** Adds a listener for a kind of record; returns the way to stop. */
	add<K extends RecordKind>(
		kind: K,
		listener: (record: Records[K]) => void,
	): () => void {
		const watcher: Watcher = (committed) => {
			for (const record of committed.putRecords(kind)) {
				try {
					listener(record);
				} catch (error) {
					this.#onError(error);
				}
			}
		};
		this.#watchers.add(watcher);
		return () => {
			this.#watchers.delete(watcher);
		};
	}

	/** Calls the listeners with what a transaction has put. */
	tell(committed: MemoryTransaction): void {
		// A copy: a listener may add or remove listeners.
		if (this.#watchers.size === 0) return;
		for (const watcher of [...this.#watchers]) watcher(committed);
	}
}

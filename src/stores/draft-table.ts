import type { Layer } from "./layered-map.ts";
import type { Epoch, Place } from "./ordered-list.ts";
import {
	type Entry,
	everything,
	type ListEdit,
	type ListKey,
	type Table,
} from "./table.ts";

/**
 * A table as a running transaction sees it: the committed table with the changes of the transaction
 * laid over it.
 */
export class DraftTable<R> {
	readonly #committed: Table<R>;
	readonly #entries: Layer<string, Entry<R>> = new Map();
	readonly #holders: Layer<string, string> = new Map();
	readonly #edits = new Map<ListKey, ListEdit[]>();

	constructor(committed: Table<R>) {
		this.#committed = committed;
	}

	/** How many records there are under a key. */
	count(key: ListKey): number {
		let count = this.#committed.count(key);
		for (const { isAdded } of this.#edits.get(key) ?? [])
			count += isAdded ? 1 : -1;
		return count;
	}

	/** The record with this id. */
	get(id: string): R | undefined {
		return this.#entry(id)?.record;
	}

	/** The record that holds this unique key. */
	find(key: string): R | undefined {
		const id = this.#holder(key);
		return id === undefined ? undefined : this.get(id);
	}

	/** The records under a key, oldest first. */
	list(key: ListKey): R[] {
		const records: R[] = [];
		for (const place of this.#places(key)) {
			const record = this.get(place.id);
			if (record !== undefined) records.push(record);
		}
		return records;
	}

	/**
	 * Adds or replaces a record.
	 *
	 * @param nextOrder gives the number by which a new record is placed in its lists
	 * @returns the unique key that another record holds, if one does; the draft is then unchanged
	 */
	put(record: R, nextOrder: () => number): string | undefined {
		const { keys } = this.#committed;
		const id = keys.id(record);
		const before = this.#entry(id);
		const unique = keys.unique(record);
		const held = before ? keys.unique(before.record) : none;
		const taken = minus(unique, held);
		for (const key of taken) {
			if ((this.#holder(key) ?? id) !== id) return key;
		}
		for (const key of taken) this.#holders.set(key, id);
		for (const key of minus(held, unique)) this.#holders.set(key, null);
		const place = before?.place ?? { order: nextOrder(), id };
		const index = keys.index(record);
		const listed = before ? keys.index(before.record) : none;
		for (const key of minus(index, listed)) this.#edit(key, place, true);
		for (const key of minus(listed, index)) this.#edit(key, place, false);
		if (before === undefined) {
			this.#edit(everything, place, true);
			// A record that was deleted and put again counts as put now, not when it was deleted.
			this.#entries.delete(id);
		}
		this.#entries.set(id, { place, record });
		return undefined;
	}

	/** Removes the record with this id, if there is one. */
	delete(id: string): void {
		const before = this.#entry(id);
		if (before === undefined) return;
		const { place, record } = before;
		const { keys } = this.#committed;
		for (const key of keys.unique(record)) this.#holders.set(key, null);
		for (const key of keys.index(record)) this.#edit(key, place, false);
		this.#edit(everything, place, false);
		this.#entries.set(id, null);
	}

	/** The records put and still there, each once, in the order in which they were put. */
	*putRecords(): Iterable<R> {
		for (const entry of this.#entries.values()) {
			if (entry !== null) yield entry.record;
		}
	}

	/** Moves the changes into the committed table. */
	commit(epoch: Epoch): void {
		const { entries, holders } = this.#committed;
		entries.lay(this.#entries);
		holders.lay(this.#holders);
		for (const [key, edits] of this.#edits) {
			this.#committed.editList(key, edits, epoch);
		}
	}

	#entry(id: string): Entry<R> | undefined {
		const entry = this.#entries.get(id);
		if (entry === undefined) return this.#committed.entries.get(id);
		return entry ?? undefined;
	}

	#holder(key: string): string | undefined {
		const id = this.#holders.get(key);
		if (id === undefined) return this.#committed.holders.get(key);
		return id ?? undefined;
	}

	#edit(key: ListKey, place: Place, isAdded: boolean): void {
		const edits = this.#edits.get(key);
		if (edits === undefined) this.#edits.set(key, [{ place, isAdded }]);
		else edits.push({ place, isAdded });
	}

	#places(key: ListKey): Iterable<Place> {
		const committed = this.#committed.places(key);
		const edits = this.#edits.get(key);
		if (edits === undefined) return committed;
		const places = new Map<number, Place>();
		for (const place of committed) places.set(place.order, place);
		for (const { place, isAdded } of edits) {
			if (isAdded) places.set(place.order, place);
			else places.delete(place.order);
		}
		return [...places.values()].sort((left, right) => left.order - right.order);
	}
}

const none: readonly string[] = [];

/** The keys of one list that are not in another. Such lists are short and mostly equal. */
function minus(
	keys: readonly string[],
	others: readonly string[],
): readonly string[] {
	if (others.length === 0) return keys;
	if (keys.every((key, at) => key === others[at])) return none;
	return keys.filter((key) => !others.includes(key));
}

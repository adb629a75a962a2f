import type { RecordKeys } from "../core/record-keys.ts";
import { type FrozenLayers, LayeredMap } from "./layered-map.ts";
import { type Epoch, OrderedList, type Place } from "./ordered-list.ts";

/** A record with its place in the lists. Its keys are read off it whenever they are needed. */
export interface Entry<R> {
	readonly place: Place;
	readonly record: R;
}

/** Key of the list that holds all records of a kind; no index key can be equal to it. */
export const everything: unique symbol = Symbol("everything");

/** Key of a list: an index key of a record, or `everything`. */
export type ListKey = string | typeof everything;

/** A place that was added to a list or removed from it. */
export interface ListEdit {
	readonly place: Place;
	readonly isAdded: boolean;
}

/** The content of a table at one moment. */
export interface FrozenTable<R> {
	readonly entries: FrozenLayers<string, Entry<R>>;
	readonly holders: FrozenLayers<string, string>;
	readonly lists: FrozenLayers<ListKey, OrderedList>;
}

const emptyTable: FrozenTable<never> = { entries: [], holders: [], lists: [] };

/** The committed records of one kind, and the ways to find them. */
export class Table<R> {
	readonly keys: RecordKeys<R>;
	/** Entries by the id of the record. */
	readonly entries: LayeredMap<string, Entry<R>>;
	/** Id of the one record that holds a unique key. */
	readonly holders: LayeredMap<string, string>;
	readonly #lists: LayeredMap<ListKey, OrderedList>;

	constructor(keys: RecordKeys<R>, content: FrozenTable<R> = emptyTable) {
		this.keys = keys;
		this.entries = new LayeredMap(content.entries);
		this.holders = new LayeredMap(content.holders);
		this.#lists = new LayeredMap(content.lists);
	}

	/** How many records there are. */
	get count(): number {
		return this.#lists.get(everything)?.size ?? 0;
	}

	/** The record with this id. */
	get(id: string): R | undefined {
		return this.entries.get(id)?.record;
	}

	/** The record that holds this unique key. */
	find(key: string): R | undefined {
		const id = this.holders.get(key);
		return id === undefined ? undefined : this.get(id);
	}

	/** The places of the records under a key, oldest first. */
	places(key: ListKey): Iterable<Place> {
		return this.#lists.get(key) ?? [];
	}

	/** The records under a key, oldest first. */
	list(key: ListKey): R[] {
		const records: R[] = [];
		for (const place of this.places(key)) {
			const record = this.get(place.id);
			if (record !== undefined) records.push(record);
		}
		return records;
	}

	/** Makes the edits to the list under a key, one after another. */
	editList(key: ListKey, edits: readonly ListEdit[], epoch: Epoch): void {
		const before = this.#lists.get(key);
		const list = before?.editableIn(epoch) ?? OrderedList.empty(epoch);
		for (const { place, isAdded } of edits) {
			if (isAdded) list.add(place);
			else list.remove(place.order);
		}
		if (list.size === 0) this.#lists.delete(key);
		else if (list !== before) this.#lists.set(key, list);
	}

	/** The present content, as a value. The lists in it may be changed in no later epoch. */
	freeze(): FrozenTable<R> {
		return {
			entries: this.entries.freeze(),
			holders: this.holders.freeze(),
			lists: this.#lists.freeze(),
		};
	}
}

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

	/** How many records there are under a key. */
	count(key: ListKey): number {
		return this.#lists.get(key)?.size ?? 0;
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

	/** Whether so many records under a key stand before a place. */
	hasBefore(key: ListKey, order: number, count: number): boolean {
		let found = 0;
		for (const place of this.places(key)) {
			if (found === count || place.order >= order) break;
			found += 1;
		}
		return found === count;
	}

	/** The records under a key, oldest first, at most so many. */
	list(key: ListKey, limit?: number): R[] {
		const records: R[] = [];
		for (const place of this.places(key)) {
			if (records.length === limit) break;
			const record = this.get(place.id);
			if (record !== undefined) records.push(record);
		}
		return records;
	}

	/**
	 * Adds a record that nobody has seen yet.
	 *
	 * @returns the id or unique key that another record has, if one does; nothing is added then
	 */
	add(record: R, order: number, epoch: Epoch): string | undefined {
		const id = this.keys.id(record);
		const unique = this.keys.unique(record);
		if (this.entries.get(id) !== undefined) return id;
		const taken = unique.find((key) => this.holders.get(key) !== undefined);
		if (taken !== undefined) return taken;
		const place = { order, id };
		this.entries.set(id, { place, record });
		for (const key of unique) this.holders.set(key, id);
		const added = [{ place, isAdded: true }];
		for (const key of this.keys.index(record)) this.editList(key, added, epoch);
		this.editList(everything, added, epoch);
		return undefined;
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

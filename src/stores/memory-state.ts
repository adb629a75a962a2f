import { UniqueKeyTakenError } from "../core/ports/store.ts";
import { recordKeys } from "../core/record-keys.ts";
import type { KindRecord, RecordKind, Records } from "../core/records.ts";
import { Crowds, type WaitingCrowd } from "./crowds.ts";
import { type FrozenLayers, LayeredMap } from "./layered-map.ts";
import type { Epoch } from "./ordered-list.ts";
import { type FrozenTable, Table } from "./table.ts";

/** Everything a memory store holds at one moment; never changes again. */
export interface FrozenState {
	readonly tables: { readonly [K in RecordKind]: FrozenTable<Records[K]> };
	readonly sequences: FrozenLayers<string, number>;
	readonly crowds: readonly WaitingCrowd[];
	readonly lastOrder: number;
}

/** All kinds of records. */
const recordKinds = Object.keys(recordKeys) as readonly RecordKind[]; // the keys of that table

/** Everything a memory store holds: one table for each kind of record, and the sequences. */
export class MemoryState {
	readonly tables: { readonly [K in RecordKind]: Table<Records[K]> };
	/** The last number given out, by the name of the sequence. */
	readonly sequences: LayeredMap<string, number>;
	/** Who is put, but not made yet. */
	readonly crowds: Crowds;
	#epoch: Epoch = {};
	#lastOrder: number;

	constructor(content?: FrozenState) {
		this.tables = ofEachKind(
			(kind) => new Table(recordKeys[kind], content?.tables[kind]),
		);
		this.sequences = new LayeredMap(content?.sequences);
		this.crowds = new Crowds(this.#place, content?.crowds);
		this.#lastOrder = content?.lastOrder ?? 0;
	}

	/** What may be changed in place now; see `OrderedList`. */
	get epoch(): Epoch {
		return this.#epoch;
	}

	/** The next number by which a new record is placed behind all others. */
	readonly nextOrder = (): number => this.keepOrders(1);

	/** The first of so many numbers, for records that are placed later. */
	keepOrders(count: number): number {
		const first = this.#lastOrder + 1;
		this.#lastOrder += count;
		return first;
	}

	/** The present content, as a value. */
	freeze(): FrozenState {
		this.#epoch = {};
		return {
			tables: ofEachKind((kind) => this.tables[kind].freeze()),
			sequences: this.sequences.freeze(),
			crowds: this.crowds.freeze(),
			lastOrder: this.#lastOrder,
		};
	}

	readonly #place = ({ kind, record }: KindRecord, order: number): void => {
		// The table of the kind of the record; TypeScript cannot follow the pair.
		const table = this.tables[kind] as Table<typeof record>;
		const taken = table.add(record, order, this.#epoch);
		if (taken !== undefined) throw new UniqueKeyTakenError(kind, taken);
	};
}

/** Makes one value for each kind of record. */
function ofEachKind<T>(make: <K extends RecordKind>(kind: K) => unknown): T {
	// `make` gives for each kind the value of that kind; TypeScript cannot follow a key through a loop.
	return Object.fromEntries(recordKinds.map((kind) => [kind, make(kind)])) as T;
}

import type { KindRecord, RecordKind, Records } from "../records.ts";
import type { RealmId } from "../values.ts";

/** Read access to what is committed (or, inside a transaction, to what the transaction sees). */
export interface Reader {
	/** The record with this id, if any. */
	get<K extends RecordKind>(
		kind: K,
		id: string,
	): Promise<Records[K] | undefined>;
	/** The one record that holds this unique key, if any. */
	findUnique<K extends RecordKind>(
		kind: K,
		key: string,
	): Promise<Records[K] | undefined>;
	/**
	 * The records under an index key, oldest first; without a key, all records of the kind.
	 *
	 * @param limit most that are wanted, the oldest (default: all)
	 */
	list<K extends RecordKind>(
		kind: K,
		indexKey?: string,
		limit?: number,
	): Promise<readonly Records[K][]>;
	/** How many records there are under an index key; without a key, of the kind. */
	count(kind: RecordKind, indexKey?: string): Promise<number>;
	/** The last number of each named sequence that has given one out. */
	sequences(): Promise<{ readonly [sequence: string]: number }>;
}

/** How somebody looks for records of a kind. */
export type Look = { readonly kind: RecordKind } & (
	| { readonly by: "id" | "unique"; readonly key: string }
	/** Without a key: all of the kind. */
	| { readonly by: "index"; readonly key: string | undefined }
);

/**
 * Where a look may find records of a crowd: in the part of this number, in any part, or in none.
 * `unlikely`: in any, if somebody can know an id that was drawn at random and told to nobody yet.
 */
export type CrowdFinding = number | "any" | "unlikely" | "none";

/** Many accounts, and what belongs to them, that can be made part by part, each time the same. */
export interface Crowd {
	/** Realm of all of them. */
	readonly realm: RealmId;
	/** How many accounts each part has; the parts are numbered from 0, in the order of their accounts. */
	readonly partSizes: readonly number[];
	find(look: Look): CrowdFinding;
	/** Makes the records of a part, in the order in which they are put. */
	make(part: number): Promise<readonly KindRecord[]>;
}

/** A unit of change: all of its puts and deletes take effect together, or none does. */
export interface Transaction extends Reader {
	/**
	 * Adds the record or replaces the one with the same id.
	 *
	 * @throws UniqueKeyTakenError when another record holds one of its unique keys; the transaction
	 *   is then undone. Flows look first, so this means a mistake of ours.
	 */
	put<K extends RecordKind>(kind: K, record: Records[K]): Promise<void>;
	/**
	 * Adds all records of a crowd, in the order of its parts. A store may make a part only when somebody
	 * looks for what is in it. The transaction itself does not see them.
	 *
	 * @throws UniqueKeyTakenError as `put` does
	 */
	putCrowd(crowd: Crowd): Promise<void>;
	/** Removes the record with this id; nothing happens when there is none. */
	delete(kind: RecordKind, id: string): Promise<void>;
	/** The next number of a named sequence, from 1, without repeats; gaps are possible. */
	next(sequence: string): Promise<number>;
	/** Makes a named sequence go on after a number, when saved state is put back. */
	continueAfter(sequence: string, last: number): Promise<void>;
}

/** What a scenario's state is written with. */
export type SeedWriter = Pick<Transaction, "put" | "next">;

/** A point to which a store can be taken back. Opaque, immutable, cheap to keep. */
export interface StoreSnapshot {
	readonly kind: "store-snapshot";
}

/**
 * The state of one world. Implementations promise: transactions are serialisable (a transaction
 * that reads and then writes cannot lose against another one), a transaction whose work throws
 * leaves nothing behind, records are immutable values.
 */
export interface Store extends Reader {
	/**
	 * Runs the work in a transaction and returns what it returns. The work may be run again when a
	 * concurrent change got in its way, so it changes nothing but the transaction. A transaction is
	 * not opened inside another one.
	 */
	transact<T>(work: (transaction: Transaction) => Promise<T>): Promise<T>;
	/** Calls the listener after each commit that put records of this kind. Returns the way to stop. */
	watch<K extends RecordKind>(
		kind: K,
		listener: (record: Records[K]) => void,
	): () => void;
	/** Remembers the present state; takes (almost) no time. */
	snapshot(): StoreSnapshot;
	/**
	 * Goes back to a remembered state, of this store or of another one of its kind; takes (almost) no
	 * time.
	 */
	restore(snapshot: StoreSnapshot): void;
}

/** Thrown by `put` when a unique key is held by another record. */
export class UniqueKeyTakenError extends Error {
	override readonly name = "UniqueKeyTakenError";
	readonly key: string;
	constructor(kind: RecordKind, key: string) {
		super(
			`Failed to put a record of kind "${kind}": the unique key "${key}" is held by another record. Look it up with findUnique in the same transaction before putting.`,
		);
		this.key = key;
	}
}

import type { Store } from "../core/ports/store.ts";
import { recordKeys } from "../core/record-keys.ts";
import type { RecordKind, Records } from "../core/records.ts";

/** Everything a store holds, as plain data that survives JSON. */
export interface StoreContent {
	/** The records of each kind, oldest first. */
	readonly records: { readonly [K in RecordKind]?: readonly Records[K][] };
	/** The last number of each sequence. */
	readonly sequences: { readonly [sequence: string]: number };
}

const kinds = Object.keys(recordKeys) as readonly RecordKind[]; // the keys of that table

/** Reads everything a store holds, at one moment. */
export function exportStore(store: Store): Promise<StoreContent> {
	return store.transact(async (transaction) => {
		const lists = [];
		for (const kind of kinds)
			lists.push([kind, await transaction.list(kind)] as const);
		// Each list was read under its own kind; TypeScript cannot follow a key through a loop.
		const records = Object.fromEntries(lists) as StoreContent["records"];
		return { records, sequences: await transaction.sequences() };
	});
}

/** Replaces everything a store holds. */
export function importStore(
	store: Store,
	{ records, sequences }: StoreContent,
): Promise<void> {
	return store.transact(async (transaction) => {
		for (const kind of kinds) {
			for (const record of await transaction.list(kind))
				await transaction.delete(kind, idOf(kind, record));
		}
		for (const kind of kinds) {
			for (const record of records[kind] ?? [])
				await transaction.put(kind, record);
		}
		const fresh = Object.keys(await transaction.sequences()).map(
			(sequence) => [sequence, 0] as const,
		);
		for (const [sequence, last] of [...fresh, ...Object.entries(sequences)])
			await transaction.continueAfter(sequence, last);
	});
}

function idOf<K extends RecordKind>(kind: K, record: Records[K]): string {
	return recordKeys[kind].id(record);
}

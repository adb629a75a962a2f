import { type Transaction, UniqueKeyTakenError } from "../core/ports/store.ts";
import type { RecordKind, Records } from "../core/records.ts";
import { DraftTable } from "./draft-table.ts";
import type { MemoryState } from "./memory-state.ts";
import { everything } from "./table.ts";

type Drafts = { [K in RecordKind]?: DraftTable<Records[K]> };

/**
 * A transaction over a state that nobody else changes meanwhile. It keeps its changes to itself
 * until `commit`, which applies them in one step.
 */
export class MemoryTransaction implements Transaction {
	readonly #state: MemoryState;
	readonly #drafts: Drafts = {};
	readonly #sequences = new Map<string, number>();
	#failure: UniqueKeyTakenError | undefined;
	#isOver = false;

	constructor(state: MemoryState) {
		this.#state = state;
	}

	async get<K extends RecordKind>(
		kind: K,
		id: string,
	): Promise<Records[K] | undefined> {
		return this.#draft(kind, "get").get(id);
	}

	async findUnique<K extends RecordKind>(
		kind: K,
		key: string,
	): Promise<Records[K] | undefined> {
		return this.#draft(kind, "findUnique").find(key);
	}

	async list<K extends RecordKind>(
		kind: K,
		indexKey?: string,
	): Promise<readonly Records[K][]> {
		return this.#draft(kind, "list").list(indexKey ?? everything);
	}

	async count(kind: RecordKind): Promise<number> {
		return this.#draft(kind, "count").count;
	}

	async put<K extends RecordKind>(kind: K, record: Records[K]): Promise<void> {
		const draft = this.#draft(kind, "put");
		const taken = draft.put(record, this.#state.nextOrder);
		if (taken === undefined) return;
		this.#failure ??= new UniqueKeyTakenError(kind, taken);
		throw this.#failure;
	}

	async delete(kind: RecordKind, id: string): Promise<void> {
		this.#draft(kind, "delete").delete(id);
	}

	async next(sequence: string): Promise<number> {
		this.#refuseWhenOver("next");
		const before =
			this.#sequences.get(sequence) ?? this.#state.sequences.get(sequence) ?? 0;
		this.#sequences.set(sequence, before + 1);
		return before + 1;
	}

	async continueAfter(sequence: string, last: number): Promise<void> {
		this.#refuseWhenOver("continueAfter");
		this.#sequences.set(sequence, last);
	}

	async sequences(): Promise<{ readonly [sequence: string]: number }> {
		this.#refuseWhenOver("sequences");
		return Object.fromEntries([
			...this.#state.sequences.entries(),
			...this.#sequences,
		]);
	}

	/** Why nothing of the transaction may be committed, if so. */
	get failure(): UniqueKeyTakenError | undefined {
		return this.#failure;
	}

	/** Ends the transaction: no further call is accepted. */
	end(): void {
		this.#isOver = true;
	}

	/** Applies all changes to the state. */
	commit(): void {
		for (const draft of Object.values(this.#drafts)) {
			draft.commit(this.#state.epoch);
		}
		this.#state.sequences.lay(this.#sequences);
	}

	/** The records of a kind that the transaction put, in the order in which they were put. */
	putRecords<K extends RecordKind>(kind: K): Iterable<Records[K]> {
		return this.#drafts[kind]?.putRecords() ?? [];
	}

	#draft<K extends RecordKind>(
		kind: K,
		call: keyof Transaction,
	): DraftTable<Records[K]> {
		this.#refuseWhenOver(call);
		const existing: DraftTable<Records[K]> | undefined = this.#drafts[kind];
		if (existing !== undefined) return existing;
		const draft = new DraftTable(this.#state.tables[kind]);
		this.#drafts[kind] = draft as Drafts[K]; // made from the table of the same kind
		return draft;
	}

	#refuseWhenOver(call: keyof Transaction): void {
		if (!this.#isOver) return;
		throw new Error(
			`Failed to call "${call}" of a transaction: the transaction is over. Await every call before the work returns, and use the store itself afterwards.`,
		);
	}
}

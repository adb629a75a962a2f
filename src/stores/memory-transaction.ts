import {
	type Crowd,
	type Transaction,
	UniqueKeyTakenError,
} from "../core/ports/store.ts";
import { inRealm, recordKeys } from "../core/record-keys.ts";
import type { RecordKind, Records } from "../core/records.ts";
import { orderIn, type WaitingCrowd } from "./crowds.ts";
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
	readonly #crowds: WaitingCrowd[] = [];
	#failure: UniqueKeyTakenError | undefined;
	#isOver = false;

	constructor(state: MemoryState) {
		this.#state = state;
	}

	get<K extends RecordKind>(
		kind: K,
		id: string,
	): Promise<Records[K] | undefined> {
		const look = { kind, by: "id", key: id } as const;
		return this.#state.crowds.seek(look, () =>
			this.#draft(kind, "get").get(id),
		);
	}

	findUnique<K extends RecordKind>(
		kind: K,
		key: string,
	): Promise<Records[K] | undefined> {
		const look = { kind, by: "unique", key } as const;
		return this.#state.crowds.seek(look, () =>
			this.#draft(kind, "findUnique").find(key),
		);
	}

	async list<K extends RecordKind>(
		kind: K,
		indexKey?: string,
		limit?: number,
	): Promise<readonly Records[K][]> {
		const draft = this.#draft(kind, "list");
		await this.#state.crowds.make({ kind, by: "index", key: indexKey });
		return draft.list(indexKey ?? everything).slice(0, limit);
	}

	count(kind: RecordKind, indexKey?: string): Promise<number> {
		const look = { kind, by: "index", key: indexKey } as const;
		const key = indexKey ?? everything;
		return this.#state.crowds.count(look, () =>
			this.#draft(kind, "count").count(key),
		);
	}

	async put<K extends RecordKind>(kind: K, record: Records[K]): Promise<void> {
		const draft = this.#draft(kind, "put");
		const { crowds } = this.#state;
		if (!crowds.isEmpty)
			for (const key of recordKeys[kind].unique(record))
				await crowds.makeHolder({ kind, by: "unique", key });
		this.#keep(kind, draft.put(record, this.#state.nextOrder));
	}

	async putCrowd(crowd: Crowd): Promise<void> {
		this.#refuseWhenOver("putCrowd");
		const parts = crowd.partSizes.length;
		const firstOrder = this.#state.keepOrders(parts);
		const waiting = new Set(Array.from({ length: parts }, (_, part) => part));
		// Who is there already may hold what somebody of them holds: that must show now, not later.
		for (const account of await this.list("account", inRealm(crowd.realm))) {
			for (const key of recordKeys.account.unique(account)) {
				const part = crowd.find({ kind: "account", by: "unique", key });
				if (typeof part !== "number" || !waiting.delete(part)) continue;
				for (const [at, one] of (await crowd.make(part)).entries())
					this.#putOne(one, orderIn({ firstOrder }, part, at));
			}
		}
		this.#crowds.push({ crowd, firstOrder, waiting });
	}

	async delete(kind: RecordKind, id: string): Promise<void> {
		const draft = this.#draft(kind, "delete");
		const look = { kind, by: "id", key: id } as const;
		await this.#state.crowds.seek(look, () => draft.get(id));
		draft.delete(id);
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
		for (const crowd of this.#crowds) this.#state.crowds.add(crowd);
	}

	/** The records of a kind that the transaction put, in the order in which they were put. */
	putRecords<K extends RecordKind>(kind: K): Iterable<Records[K]> {
		return this.#drafts[kind]?.putRecords() ?? [];
	}

	#putOne<K extends RecordKind>(
		{ kind, record }: { readonly kind: K; readonly record: Records[K] },
		order: number,
	): void {
		this.#keep(
			kind,
			this.#draft(kind, "putCrowd").put(record, () => order),
		);
	}

	/** Keeps the failure of a put, and throws it. */
	#keep(kind: RecordKind, taken: string | undefined): void {
		if (taken === undefined) return;
		this.#failure ??= new UniqueKeyTakenError(kind, taken);
		throw this.#failure;
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

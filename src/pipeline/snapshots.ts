import type { InputIssue } from "../core/errors.ts";
import type { Instant } from "../core/values.ts";

/** What is told of a snapshot. */
export interface SnapshotSummary {
	readonly name: string;
	readonly description: string | undefined;
	/** On the machine's clock. */
	readonly savedAt: Instant;
	/** What the world's clock showed. */
	readonly shown: Instant;
	/** Whether it came from a document, rather than from this world. */
	readonly isImported: boolean;
	/** How many accounts it holds, those deleted included. */
	readonly accounts: number;
}

/** A snapshot as a document: survives JSON, and is read by every version that knows its format. */
export interface SavedSnapshot {
	readonly format: number;
}

/** The formats of documents that can be read. */
export const snapshotFormats: readonly number[] = [1];

/** How a snapshot is kept. */
export interface SnapshotNote {
	readonly name: string;
	/** What it is good for (default: nothing is said). */
	readonly description?: string | undefined;
	/** Whether it takes the place of one of the same name (default: it does not). */
	readonly replace?: boolean | undefined;
}

/** Why a snapshot was not kept: the name is taken, or the world keeps as many as it may. */
export type NotKept = "taken" | "full";

/** The snapshots of a world. They outlive its resets, and go when it goes. */
export interface Snapshots {
	/** Most that are kept. */
	readonly limit: number;
	/** Oldest first. */
	list(): readonly SnapshotSummary[];
	find(name: string): SnapshotSummary | undefined;
	/** Keeps the present state. */
	save(note: SnapshotNote): Promise<SnapshotSummary | NotKept>;
	/**
	 * Takes the world to a snapshot: accounts, codes, outbox, policies, faults, keys and the clock, which
	 * shows the moment of the saving and goes on running if it ran then. Random draws repeat when the
	 * snapshot is of a world with a given seed. The journal is emptied. False when there is no such
	 * snapshot.
	 */
	restore(name: string): boolean;
	/** False when there is none. */
	remove(name: string): boolean;
	/** The snapshot as a document, private keys included; undefined when there is none. */
	export(name: string): Promise<SavedSnapshot | undefined>;
	/**
	 * Keeps the snapshot of a document. Nothing of the world changes.
	 *
	 * @param saved a document whose form was checked against its schema
	 * @returns or what in it cannot be: references into nothing, two holders of one key, ...
	 */
	import(
		note: SnapshotNote,
		saved: SavedSnapshot,
	): Promise<SnapshotSummary | NotKept | readonly InputIssue[]>;
}

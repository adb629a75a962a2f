import type { SavedSnapshot } from "../pipeline/snapshots.ts";
import type { WorldState } from "./world-state.ts";

/** A snapshot as a document. */
export interface SnapshotDocument extends SavedSnapshot {
	readonly kind: "stagedoor-snapshot";
	/** Form of this record; another form is refused. */
	readonly format: 1;
	readonly name: string;
	readonly description?: string;
	/** RFC 3339, on the machine's clock. */
	readonly savedAt: string;
	readonly world: WorldState;
}

/** Whether a document has the form that we read; its schema has judged the rest. */
export function isSnapshotDocument(
	saved: SavedSnapshot,
): saved is SnapshotDocument {
	return saved.format === 1 && "world" in saved;
}

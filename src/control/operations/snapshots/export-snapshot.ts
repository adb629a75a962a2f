import { operation } from "../../operation.ts";
import { noSnapshot, openSnapshots } from "../../snapshots/open-snapshots.ts";
import type { components } from "../../spec.generated.ts";

/** A snapshot as a document. `GET /worlds/{world}/snapshots/{snapshot}/document`. */
export const exportSnapshot = operation("exportSnapshot", async (request) => {
	const snapshots = await openSnapshots(request);
	if (!snapshots.ok) return snapshots;
	const { snapshot } = request.path;
	const saved = await snapshots.value.export(snapshot);
	if (saved === undefined) return noSnapshot(snapshot, snapshots.value);
	// Opaque to the control plane; the spec describes it, and the pipeline checks it.
	return {
		status: 200,
		body: saved as components["schemas"]["SnapshotDocument"],
	};
});

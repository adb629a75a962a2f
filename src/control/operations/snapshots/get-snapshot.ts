import { operation } from "../../operation.ts";
import { openSnapshot } from "../../snapshots/open-snapshots.ts";
import { snapshotWire } from "../../snapshots/snapshot-wire.ts";

/** Looks at a snapshot. `GET /worlds/{world}/snapshots/{snapshot}`. */
export const getSnapshot = operation("getSnapshot", async (request) => {
	const target = await openSnapshot(request);
	if (!target.ok) return target;
	return { status: 200, body: snapshotWire(target.value.summary) };
});

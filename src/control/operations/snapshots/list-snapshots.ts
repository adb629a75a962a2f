import { operation } from "../../operation.ts";
import { openSnapshots } from "../../snapshots/open-snapshots.ts";
import { snapshotWire } from "../../snapshots/snapshot-wire.ts";

/** Lists the snapshots of a world. `GET /worlds/{world}/snapshots`. */
export const listSnapshots = operation("listSnapshots", async (request) => {
	const snapshots = await openSnapshots(request);
	if (!snapshots.ok) return snapshots;
	const { limit } = snapshots.value;
	const kept = snapshots.value.list().map(snapshotWire);
	return { status: 200, body: { snapshots: kept, limit } };
});

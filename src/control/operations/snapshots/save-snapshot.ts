import { operation } from "../../operation.ts";
import { openSnapshots } from "../../snapshots/open-snapshots.ts";
import { notKept, snapshotWire } from "../../snapshots/snapshot-wire.ts";

/** Keeps the present state of a world. `POST /worlds/{world}/snapshots`. */
export const saveSnapshot = operation("saveSnapshot", async (request) => {
	const snapshots = await openSnapshots(request);
	if (!snapshots.ok) return snapshots;
	const saved = await snapshots.value.save(request.body);
	return typeof saved === "string"
		? notKept(saved, request.body.name, snapshots.value)
		: { status: 201, body: snapshotWire(saved) };
});

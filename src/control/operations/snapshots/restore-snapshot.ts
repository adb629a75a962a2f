import { operation } from "../../operation.ts";
import { openSnapshot } from "../../snapshots/open-snapshots.ts";

/** Takes a world to a snapshot. `POST /worlds/{world}/snapshots/{snapshot}/restore`. */
export const restoreSnapshot = operation("restoreSnapshot", async (request) => {
	const target = await openSnapshot(request);
	if (!target.ok) return target;
	const { snapshots, summary } = target.value;
	snapshots.restore(summary.name);
	return { status: 204 };
});

import { operation } from "../../operation.ts";
import { openSnapshot } from "../../snapshots/open-snapshots.ts";

/** Forgets a snapshot. `DELETE /worlds/{world}/snapshots/{snapshot}`. */
export const removeSnapshot = operation("removeSnapshot", async (request) => {
	const target = await openSnapshot(request);
	if (!target.ok) return target;
	const { snapshots, summary } = target.value;
	snapshots.remove(summary.name);
	return { status: 204 };
});

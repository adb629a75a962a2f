import { operation } from "../../operation.ts";
import { openWorld } from "../../target.ts";

/** Takes all faults away. `DELETE /worlds/{world}/faults`. */
export const clearFaults = operation("clearFaults", async (request) => {
	const world = await openWorld(request);
	if (!world.ok) return world;
	world.value.faults.clear();
	return { status: 204 };
});

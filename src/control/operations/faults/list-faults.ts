import { faultWire } from "../../faults/fault-wire.ts";
import { operation } from "../../operation.ts";
import { openWorld } from "../../target.ts";

/** Lists the faults of a world, oldest first. `GET /worlds/{world}/faults`. */
export const listFaults = operation("listFaults", async (request) => {
	const world = await openWorld(request);
	if (!world.ok) return world;
	const faults = world.value.faults.list().map(faultWire);
	return { status: 200, body: { faults } };
});

import { clockWire } from "../../clock/clock-wire.ts";
import { operation } from "../../operation.ts";
import { openWorld } from "../../target.ts";

/** Reads the clock of a world. `GET /worlds/{world}/clock`. */
export const getClock = operation("getClock", async (request) => {
	const world = await openWorld(request);
	if (!world.ok) return world;
	return { status: 200, body: clockWire(world.value) };
});

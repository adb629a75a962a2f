import { clockWire } from "../../clock/clock-wire.ts";
import { operation } from "../../operation.ts";
import { openWorld } from "../../target.ts";

/** Lets the clock of a world run on from the moment it shows. `POST /worlds/{world}/clock/run`. */
export const runClock = operation("runClock", async (request) => {
	const world = await openWorld(request);
	if (!world.ok) return world;
	world.value.clock.run(request.body?.speed);
	return { status: 200, body: clockWire(world.value) };
});

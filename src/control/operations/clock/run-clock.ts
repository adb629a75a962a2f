import { clockWire } from "../../clock/clock-wire.ts";
import { operation } from "../../operation.ts";
import { openWorld } from "../../target.ts";

/** Lets the clock of a world run from the moment it shows. `POST /worlds/{world}/clock/run`. */
export const runClock = operation("runClock", async (request) => {
	const world = await openWorld(request);
	if (!world.ok) return world;
	world.value.clock.run();
	return { status: 200, body: clockWire(world.value.clock) };
});

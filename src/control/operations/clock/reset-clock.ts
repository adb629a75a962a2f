import { clockWire } from "../../clock/clock-wire.ts";
import { operation } from "../../operation.ts";
import { openWorld } from "../../target.ts";

/** Back to the time of the machine. `POST /worlds/{world}/clock/reset`. */
export const resetClock = operation("resetClock", async (request) => {
	const world = await openWorld(request);
	if (!world.ok) return world;
	world.value.clock.reset();
	return { status: 200, body: clockWire(world.value) };
});

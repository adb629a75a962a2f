import { clockWire } from "../../clock/clock-wire.ts";
import { noMoment, parseMoment } from "../../moment.ts";
import { operation } from "../../operation.ts";
import { openWorld } from "../../target.ts";

/** Sets the clock of a world. `POST /worlds/{world}/clock/set`. */
export const setClock = operation("setClock", async (request) => {
	const at = parseMoment(request.body.at);
	if (at === undefined) return noMoment("at");
	const world = await openWorld(request);
	if (!world.ok) return world;
	world.value.clock.set(at);
	return { status: 200, body: clockWire(world.value) };
});

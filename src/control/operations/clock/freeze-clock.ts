import { clockWire } from "../../clock/clock-wire.ts";
import { noMoment, parseMoment } from "../../moment.ts";
import { operation } from "../../operation.ts";
import { openWorld } from "../../target.ts";

/** Stops the clock of a world. `POST /worlds/{world}/clock/freeze`. */
export const freezeClock = operation("freezeClock", async (request) => {
	const text = request.body?.at;
	const at = text === undefined ? undefined : parseMoment(text);
	if (text !== undefined && at === undefined) return noMoment("at");
	const world = await openWorld(request);
	if (!world.ok) return world;
	world.value.clock.freeze(at);
	return { status: 200, body: clockWire(world.value) };
});

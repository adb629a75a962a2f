import { clockWire } from "../../clock/clock-wire.ts";
import { operation } from "../../operation.ts";
import { openWorld } from "../../target.ts";

/** Lets the issuer of tokens go by another clock. `POST /worlds/{world}/clock/skew`. */
export const skewClock = operation("skewClock", async (request) => {
	const world = await openWorld(request);
	if (!world.ok) return world;
	world.value.setTokenSkew(request.body.seconds);
	return { status: 200, body: clockWire(world.value) };
});

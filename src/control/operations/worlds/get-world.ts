import { operation } from "../../operation.ts";
import { refuseHere } from "../../refusals.ts";
import { worldWire } from "../../world-wire.ts";

/** Looks at a world from outside, without making or opening it. `GET /worlds/{world}`. */
export const getWorld = operation("getWorld", async ({ path, services }) => {
	const { world } = path;
	const found = services.worlds.list().find(({ id }) => id === world);
	return found === undefined
		? refuseHere("world-unknown", { world })
		: { status: 200, body: worldWire(found) };
});

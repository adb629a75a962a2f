import { operation } from "../../operation.ts";
import { worldWire } from "../../world-wire.ts";

/** Lists the worlds. `GET /worlds`. */
export const listWorlds = operation("listWorlds", async ({ services }) => ({
	status: 200,
	body: { worlds: services.worlds.list().map(worldWire) },
}));

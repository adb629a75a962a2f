import { operation } from "../../operation.ts";
import { refuseChoice } from "../../scenario-choice.ts";
import { openWorld } from "../../target.ts";

/** Takes a world back to how it started, or starts it anew. `POST /worlds/{world}/reset`. */
export const resetWorld = operation("resetWorld", async (request) => {
	const { body: start = {}, services } = request;
	const { worlds, scenarios } = services;
	const refused = refuseChoice(start, scenarios);
	if (refused !== undefined) return refused;
	const world = await openWorld(request);
	if (!world.ok) return world;
	if (start.scenario === undefined) await worlds.reset(world.value.id);
	else await worlds.restart(world.value.id, start);
	return { status: 204 };
});

import { operation } from "../../operation.ts";
import { openWorld } from "../../target.ts";

/** Takes a world back to how it started. `POST /worlds/{world}/reset`. */
export const resetWorld = operation("resetWorld", async (request) => {
	const world = await openWorld(request);
	if (!world.ok) return world;
	await request.services.worlds.reset(world.value.id);
	return { status: 204 };
});

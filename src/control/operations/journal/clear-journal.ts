import { operation } from "../../operation.ts";
import { openWorld } from "../../target.ts";

/** Forgets all requests. `DELETE /worlds/{world}/journal`. */
export const clearJournal = operation("clearJournal", async (request) => {
	const world = await openWorld(request);
	if (!world.ok) return world;
	world.value.journal.clear();
	return { status: 204 };
});

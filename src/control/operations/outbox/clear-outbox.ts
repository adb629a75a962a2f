import { operation } from "../../operation.ts";
import { clearMessages } from "../../outbox/outbox.ts";
import { openWorld } from "../../target.ts";

/** Removes all messages. `DELETE /worlds/{world}/outbox`. */
export const clearOutbox = operation("clearOutbox", async (request) => {
	const world = await openWorld(request);
	if (!world.ok) return world;
	await clearMessages(world.value.store);
	return { status: 204 };
});

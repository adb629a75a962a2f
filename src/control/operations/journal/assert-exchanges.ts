import { judge } from "../../journal/assertion.ts";
import { operation } from "../../operation.ts";
import { openWorld } from "../../target.ts";

/** Checks what was asked for. `POST /worlds/{world}/journal-assertions`. */
export const assertExchanges = operation("assertExchanges", async (request) => {
	const world = await openWorld(request);
	if (!world.ok) return world;
	const entries = world.value.journal.entries();
	return { status: 200, body: judge(entries, request.body) };
});

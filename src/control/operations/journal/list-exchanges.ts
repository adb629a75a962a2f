import { isWanted } from "../../journal/journal-filter.ts";
import { journalWire } from "../../journal/journal-wire.ts";
import { redact } from "../../journal/redaction.ts";
import { operation } from "../../operation.ts";
import { openWorld } from "../../target.ts";

/** Lists the latest requests, newest first. `GET /worlds/{world}/journal`. */
export const listExchanges = operation("listExchanges", async (request) => {
	const world = await openWorld(request);
	if (!world.ok) return world;
	const { limit, secrets, ...filter } = request.query;
	const wanted = world.value.journal
		.entries()
		.filter((entry) => isWanted(entry, filter));
	const shown = wanted.slice(0, limit).map(journalWire);
	const entries = secrets === "shown" ? shown : shown.map(redact);
	return { status: 200, body: { entries, total: wanted.length } };
});

import { httpArchive } from "../../journal/http-archive.ts";
import { isWanted } from "../../journal/journal-filter.ts";
import { operation } from "../../operation.ts";
import { openWorld } from "../../target.ts";

/** The latest requests as an HTTP Archive. `GET /worlds/{world}/journal.har`. */
export const exportJournal = operation("exportJournal", async (request) => {
	const world = await openWorld(request);
	if (!world.ok) return world;
	const { limit, secrets, ...filter } = request.query;
	const latest = world.value.journal
		.entries()
		.filter((entry) => isWanted(entry, filter))
		.slice(0, limit);
	const { version } = request.services;
	const isShown = secrets === "shown";
	return {
		status: 200,
		body: httpArchive(latest.toReversed(), { version, isShown }),
	};
});

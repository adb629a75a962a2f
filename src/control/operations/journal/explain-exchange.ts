import { explainEntry } from "../../explain/explain-entry.ts";
import { operation } from "../../operation.ts";
import { refuseHere } from "../../refusals.ts";
import { openWorld } from "../../target.ts";

/** Explains an answer by its trace id. `GET /worlds/{world}/explain/{traceId}`. */
export const explainExchange = operation("explainExchange", async (request) => {
	const world = await openWorld(request);
	if (!world.ok) return world;
	const { traceId } = request.path;
	const entries = world.value.journal.entries();
	const entry = entries.find((one) => one.traceId === traceId);
	if (entry === undefined) return refuseHere("exchange-unknown", { traceId });
	const { apis } = request.services;
	const api = Object.hasOwn(apis, entry.api) ? apis[entry.api] : undefined;
	if (api === undefined) return refuseHere("exchange-unknown", { traceId });
	return {
		status: 200,
		body: await explainEntry(entry, { world: world.value, api }),
	};
});

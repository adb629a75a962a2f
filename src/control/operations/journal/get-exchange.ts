import { journalWire } from "../../journal/journal-wire.ts";
import { redact } from "../../journal/redaction.ts";
import { operation } from "../../operation.ts";
import { refuseHere } from "../../refusals.ts";
import { openWorld } from "../../target.ts";

/** Reads one request by its trace id. `GET /worlds/{world}/journal/{traceId}`. */
export const getExchange = operation("getExchange", async (request) => {
	const world = await openWorld(request);
	if (!world.ok) return world;
	const { traceId } = request.path;
	const entries = world.value.journal.entries();
	const entry = entries.find((one) => one.traceId === traceId);
	if (entry === undefined) return refuseHere("exchange-unknown", { traceId });
	const shown = journalWire(entry);
	const isShown = request.query.secrets === "shown";
	return { status: 200, body: isShown ? shown : redact(shown) };
});

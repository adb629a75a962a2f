import { makeHex } from "../../../core/secrets.ts";
import { operation } from "../../operation.ts";
import { refuseHere } from "../../refusals.ts";
import { noSnapshot, openSnapshots } from "../../snapshots/open-snapshots.ts";
import { worldWire } from "../../world-wire.ts";

/** Makes a world of another. `POST /worlds/{world}/fork`. */
export const forkWorld = operation("forkWorld", async (request) => {
	const { body = {}, flow, path, services } = request;
	const snapshots = await openSnapshots(request);
	if (!snapshots.ok) return snapshots;
	const { id = `world-${makeHex(flow.random, 6)}`, snapshot } = body;
	const forked = await services.worlds.fork(path.world, { id, snapshot });
	if (forked === "unknown") return noSnapshot(snapshot ?? "", snapshots.value);
	const made = services.worlds.list().find((summary) => summary.id === id);
	if (forked === "taken" || made === undefined)
		return refuseHere("world-taken", { world: id });
	return { status: 201, body: worldWire(made) };
});

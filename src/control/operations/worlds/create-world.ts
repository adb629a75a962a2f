import { makeHex } from "../../../core/secrets.ts";
import { operation } from "../../operation.ts";
import { refuseHere } from "../../refusals.ts";
import { refuseChoice } from "../../scenario-choice.ts";
import { worldWire } from "../../world-wire.ts";

/** Makes a world before its first use. `POST /worlds`. */
export const createWorld = operation(
	"createWorld",
	async ({ body, services, flow }) => {
		const { worlds, scenarios } = services;
		const { id = `world-${makeHex(flow.random, 6)}`, ...start } = body;
		const refused = refuseChoice(start, scenarios);
		if (refused !== undefined) return refused;
		const world = await worlds.create(id, start);
		const made = worlds.list().find((summary) => summary.id === id);
		if (world === undefined || made === undefined) {
			return refuseHere("world-taken", { world: id });
		}
		return { status: 201, body: worldWire(made) };
	},
);

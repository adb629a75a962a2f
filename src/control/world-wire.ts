import type { WorldSummary } from "../pipeline/worlds.ts";
import { writeMoment } from "./moment.ts";
import type { components } from "./spec.generated.ts";

/** A world as the control plane shows it. */
export function worldWire(world: WorldSummary): components["schemas"]["World"] {
	const { id, seed, isSeeded, scenario = null, createdAt, lastUsedAt } = world;
	return {
		id,
		seed,
		isSeeded,
		scenario,
		createdAt: writeMoment(createdAt),
		lastUsedAt: writeMoment(lastUsedAt),
	};
}

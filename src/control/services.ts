import type { ApiDefinition } from "../pipeline/api-definition.ts";
import type { ScenarioCatalogue } from "../pipeline/scenario-catalogue.ts";
import type { Timer } from "../pipeline/timer.ts";
import type { Worlds } from "../pipeline/worlds.ts";

/** What the control plane controls. */
export interface ControlServices {
	readonly worlds: Worlds;
	/** The APIs served, by name. */
	readonly apis: { readonly [name: string]: ApiDefinition };
	/** Version of the package. */
	readonly version: string;
	/** Scenarios that a world may start from. */
	readonly scenarios: ScenarioCatalogue;
	/** Real time for waits (default: the machine's). */
	readonly timer?: Timer;
}

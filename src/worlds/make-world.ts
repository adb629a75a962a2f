import type { CodeMode } from "../core/policy.ts";
import type { ApiDefinition } from "../pipeline/api-definition.ts";
import { checkFaultScope } from "../pipeline/fault-scope.ts";
import { extendScenario } from "../scenarios/extend-scenario.ts";
import { library } from "../scenarios/library.generated.ts";
import { loadScenario } from "../scenarios/load-scenario.ts";
import type { Scenario } from "../scenarios/scenario.ts";
import type { ManagedWorld } from "./create-world.ts";
import { makeEmptyWorld, type WorldSources } from "./make-empty-world.ts";

/** How a world begins. */
export interface WorldBeginning extends WorldSources {
	readonly scenario: Scenario | undefined;
	/** How one-time codes are chosen, when not as each API's policy says. */
	readonly codes: CodeMode | undefined;
}

/** Makes a world and brings it to the start its scenario describes. */
export async function makeWorld(
	id: string,
	beginning: WorldBeginning,
	apis: { readonly [name: string]: ApiDefinition },
): Promise<ManagedWorld> {
	const managed = makeEmptyWorld(id, beginning);
	const { scenario, codes } = beginning;
	if (scenario !== undefined)
		await loadScenario(extendScenario(scenario, library), {
			world: managed.world,
			apis,
			checkFault: (fault) => checkFaultScope(fault, apis),
		});
	// Last, because what the caller asks for outweighs what a scenario suggests.
	if (codes !== undefined) {
		for (const api of Object.keys(apis))
			managed.world.setPolicyOverrides(api, { code: { mode: codes } });
	}
	managed.keepAsStart();
	return managed;
}

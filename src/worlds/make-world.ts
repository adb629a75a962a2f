import type { CodeMode } from "../core/policy.ts";
import type { ApiDefinition } from "../pipeline/api-definition.ts";
import { checkFaultScope } from "../pipeline/fault-scope.ts";
import { createPasswordHasher } from "../runtime/password-hasher.ts";
import { createSeededRandom } from "../runtime/seeded-random.ts";
import { extendScenario } from "../scenarios/extend-scenario.ts";
import { library } from "../scenarios/library.generated.ts";
import { loadFaults } from "../scenarios/load-faults.ts";
import { loadScenario } from "../scenarios/load-scenario.ts";
import type { SeedTools } from "../scenarios/people/load-bulk.ts";
import type { Scenario } from "../scenarios/scenario.ts";
import type { ManagedWorld } from "./create-world.ts";
import { makeEmptyWorld, type WorldSources } from "./make-empty-world.ts";
import { replaySteps, type ServeIn } from "./replay-steps.ts";

/** How a world begins. */
export interface WorldBeginning extends WorldSources {
	readonly scenario: Scenario | undefined;
	/** How one-time codes are chosen, when not as each API's policy says. */
	readonly codes: CodeMode | undefined;
}

/**
 * Makes a world and brings it to the start its scenario describes.
 *
 * @param serve how the requests of its steps are served (default: they are not sent)
 */
export async function makeWorld(
	id: string,
	beginning: WorldBeginning,
	apis: { readonly [name: string]: ApiDefinition },
	serve?: ServeIn,
): Promise<ManagedWorld> {
	const managed = makeEmptyWorld(id, beginning);
	const { codes } = beginning;
	const { world } = managed;
	const scenario =
		beginning.scenario && extendScenario(beginning.scenario, library);
	if (scenario !== undefined)
		await loadScenario(scenario, { world, apis, toolsOf });
	// Last, because what the caller asks for outweighs what a scenario suggests.
	if (codes !== undefined) {
		for (const api of Object.keys(apis))
			world.setPolicyOverrides(api, { code: { mode: codes } });
	}
	if (scenario?.steps !== undefined && serve !== undefined)
		await replaySteps(scenario, world, { apis, serve });
	// After the steps, so that none of them is struck.
	if (scenario !== undefined)
		loadFaults(scenario, {
			faults: world.faults,
			apis,
			checkFault: (fault) => checkFaultScope(fault, apis),
		});
	managed.keepAsStart();
	return managed;
}

function toolsOf(seed: string): SeedTools {
	const random = createSeededRandom(seed);
	return { random, hasher: createPasswordHasher(random) };
}

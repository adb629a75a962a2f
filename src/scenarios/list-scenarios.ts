import { extendScenario } from "./extend-scenario.ts";
import { fillScenario } from "./fill-scenario.ts";
import { library } from "./library.generated.ts";
import type { ScenarioParameters } from "./parameters.ts";

/** What is told of a scenario. */
export interface ListedScenario {
	readonly name: string;
	readonly description: string;
	/** The APIs that it puts into a state. */
	readonly apis: readonly string[];
	readonly parameters: ScenarioParameters;
}

/** The scenarios of the library, by name. */
export function listScenarios(): readonly ListedScenario[] {
	return Object.values(library).map((scenario) => {
		const own = Object.keys(scenario.apis ?? {});
		const all = Object.keys(extendScenario(scenario, library).apis ?? {});
		return {
			name: scenario.name,
			description: fillScenario(scenario).description,
			// A state stands on furniture of every API; those it names are the ones it is about.
			apis: own.length > 0 ? own : all,
			parameters: scenario.parameters ?? {},
		};
	});
}

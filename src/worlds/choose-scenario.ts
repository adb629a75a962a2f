import { InvariantError } from "../core/errors.ts";
import { nearestName } from "../core/nearest-name.ts";
import type { ScenarioCatalogue } from "../pipeline/scenario-catalogue.ts";
import type { StartState } from "../pipeline/worlds.ts";
import { composeStates } from "../scenarios/compose-states.ts";
import { fillScenario } from "../scenarios/fill-scenario.ts";
import { library } from "../scenarios/library.generated.ts";
import { listScenarios } from "../scenarios/list-scenarios.ts";
import { checkParameters } from "../scenarios/parameters.ts";
import type { GivenScenario, Scenario } from "../scenarios/scenario.ts";
import { stateValues } from "../scenarios/state-values.generated.ts";

/** The scenarios that every simulator has. */
export const scenarioCatalogue: ScenarioCatalogue = {
	list: () =>
		listScenarios().map((one) => ({
			...one,
			values: stateValues[one.name] ?? {},
		})),
	has: (name) => Object.hasOwn(library, name),
	names: Object.keys(library),
	check: (name, given) => checkParameters(named(name).parameters ?? {}, given),
};

/**
 * The scenario that is meant, the values of its parameters put in; null means none.
 *
 * @throws InvariantError for a name that is not in the library, or a parameter that does not fit
 */
export function chosenScenario(given: GivenScenario): Scenario | undefined {
	if (given === null) return undefined;
	if (typeof given === "string") return fillScenario(named(given));
	if ("description" in given) return fillScenario(given);
	return fillScenario(named(given.name), given.parameters);
}

/**
 * The scenario of several states at once.
 *
 * @throws InvariantError as `chosenScenario` does
 */
export function chosenStates(states: readonly StartState[]): Scenario {
	return composeStates(
		states.map(({ name, parameters = {} }) => ({
			scenario: named(name),
			parameters,
		})),
		library,
	);
}

function named(name: string): Scenario {
	const found = Object.hasOwn(library, name) ? library[name] : undefined;
	if (found !== undefined) return found;
	const known = Object.keys(library);
	const nearest = nearestName(name, known);
	const wayOut =
		nearest === undefined
			? `Known: ${known.join(", ")}.`
			: `Did you mean "${nearest}"?`;
	throw new InvariantError(
		`Failed to load the scenario "${name}": the library has none of that name. ${wayOut}`,
	);
}

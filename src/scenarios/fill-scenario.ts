import { InvariantError } from "../core/errors.ts";
import type { Json } from "../core/values.ts";
import {
	checkParameters,
	fillIn,
	type ParameterValues,
	withDefaults,
} from "./parameters.ts";
import type { Scenario } from "./scenario.ts";

/**
 * A scenario with the values of its parameters put in.
 *
 * @param given what differs from the defaults
 * @throws InvariantError for a parameter that the scenario does not have, or a value that it cannot have
 */
export function fillScenario(
	scenario: Scenario,
	given: ParameterValues = {},
): Scenario {
	const { parameters = {}, ...rest } = scenario;
	const [wrong] = checkParameters(parameters, given);
	if (wrong !== undefined)
		throw new InvariantError(
			`Failed to load the scenario "${scenario.name}": ${wrong.problem}.`.replace(
				/\?\.$/,
				"?",
			),
		);
	const values = withDefaults(parameters, given);
	// A scenario is plain data, and filling in changes no member that has another type than before.
	const filled = fillIn(rest as unknown as Json, values, () => {});
	if (filled === (rest as unknown) && scenario.parameters === undefined)
		return scenario;
	return filled as unknown as Scenario;
}

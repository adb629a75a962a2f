import type { AnyRefusal } from "../core/errors.ts";
import type {
	ScenarioCatalogue,
	ScenarioParameterValues,
} from "../pipeline/scenario-catalogue.ts";
import { refuseHere, refuseMember } from "./refusals.ts";

/** What a request says of the scenario of a world. */
export interface ScenarioChoice {
	readonly scenario?: string | null;
	readonly parameters?: ScenarioParameterValues;
}

/** Refuses a scenario that there is not, and parameters that it cannot have; else undefined. */
export function refuseChoice(
	{ scenario, parameters = {} }: ScenarioChoice,
	catalogue: ScenarioCatalogue,
): AnyRefusal | undefined {
	if (typeof scenario !== "string")
		return Object.keys(parameters).length === 0
			? undefined
			: refuseMember(
					"parameters",
					"scenario",
					"parameters belong to a scenario: name it too",
				);
	if (!catalogue.has(scenario))
		return refuseHere("scenario-unknown", { scenario, known: catalogue.names });
	const [wrong] = catalogue.check(scenario, parameters);
	return (
		wrong &&
		refuseMember(`parameters.${wrong.name}`, "parameter", wrong.problem)
	);
}

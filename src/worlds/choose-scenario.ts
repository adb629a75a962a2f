import { InvariantError } from "../core/errors.ts";
import { library } from "../scenarios/library.generated.ts";
import type { Scenario } from "../scenarios/scenario.ts";

/** Names of the scenarios that every simulator has. */
export const scenarioNames: readonly string[] = Object.keys(library);

/** The scenario of a name of the library; null means none. */
export function scenarioNamed(name: string | null): Scenario | undefined {
	if (name === null) return undefined;
	if (Object.hasOwn(library, name)) return library[name];
	throw new InvariantError(
		`Failed to load the scenario "${name}": the library has none of that name. Known: ${scenarioNames.join(", ")}.`,
	);
}

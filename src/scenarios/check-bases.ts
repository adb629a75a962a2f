import type { Explained } from "./explain-issue.ts";
import { referenceOf, type ScenarioLibrary } from "./extend-scenario.ts";
import { checkParameters } from "./parameters.ts";
import type { Scenario } from "./scenario.ts";

/**
 * Checks what a scenario says of those it extends: that none of them leads back to it, and that they
 * have the parameters it gives. That they exist is checked elsewhere.
 */
export function checkBases(
	scenario: Scenario,
	library: ScenarioLibrary,
): readonly Explained[] {
	return (scenario.extends ?? []).flatMap((base, at): Explained[] => {
		const path = ["extends", at];
		const { name, parameters = {} } = referenceOf(base);
		const place = typeof base === "string" ? path : [...path, "name"];
		const way = wayTo(scenario.name, name, library, []);
		if (way !== undefined) {
			const problem = `"${scenario.name}" extends itself (${[scenario.name, ...way].join(" > ")}). Take one of the names out`;
			return [{ path: place, part: "value", problem }];
		}
		const found = Object.hasOwn(library, name) ? library[name] : undefined;
		if (found === undefined) return [];
		return checkParameters(found.parameters ?? {}, parameters).map(
			({ name: parameter, part, problem }) => ({
				path: [...path, "parameters", parameter],
				part,
				problem,
			}),
		);
	});
}

/** The names from one scenario to another that it extends, both included; undefined when it does not. */
function wayTo(
	wanted: string,
	from: string,
	library: ScenarioLibrary,
	above: readonly string[],
): readonly string[] | undefined {
	if (from === wanted) return [from];
	const found = Object.hasOwn(library, from) ? library[from] : undefined;
	if (found === undefined || above.includes(from)) return undefined;
	for (const base of found.extends ?? []) {
		const { name } = referenceOf(base);
		const way = wayTo(wanted, name, library, [...above, from]);
		if (way !== undefined) return [from, ...way];
	}
	return undefined;
}

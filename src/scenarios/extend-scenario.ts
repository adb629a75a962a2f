import { InvariantError } from "../core/errors.ts";
import { isJsonObject } from "../core/json-object.ts";
import { nearestName } from "../core/nearest-name.ts";
import { override } from "../core/policy.ts";
import type { Json } from "../core/values.ts";
import { fillScenario } from "./fill-scenario.ts";
import type { ParameterValues } from "./parameters.ts";
import type {
	Scenario,
	ScenarioReference,
	ScenarioSection,
} from "./scenario.ts";

/** Scenarios by name. */
export type ScenarioLibrary = { readonly [name: string]: Scenario };

/**
 * A scenario with the values of its parameters put in and all that it extends laid under it. Of two clocks and seeds the later one counts;
 * policies are laid over each other; people are added to those of before; the lists of a tenant grow, in the order of the scenarios.
 *
 * @param parameters values of its parameters that differ from the defaults
 * @throws InvariantError when it names a scenario that is not in the library, comes back to itself, or
 *   a value of a parameter does not fit
 */
export function extendScenario(
	scenario: Scenario,
	library: ScenarioLibrary,
	parameters: ParameterValues = {},
	above: readonly string[] = [],
): Scenario {
	const filled = fillScenario(scenario, parameters);
	const { extends: bases, ...own } = filled;
	if (bases === undefined) return filled;
	const path = [...above, scenario.name];
	const begun = bases.map((base) => {
		const { name, parameters: given } = referenceOf(base);
		if (path.includes(name))
			throw new InvariantError(
				`Failed to load the scenario "${scenario.name}": it extends itself (${[...path, name].join(" > ")}). Take one of the names out.`,
			);
		return extendScenario(named(name, scenario, library), library, given, path);
	});
	return [...begun, own].reduce((base, over) => layOver(base, over));
}

/** The long form of an item of `extends`. */
export function referenceOf(
	base: string | ScenarioReference,
): ScenarioReference {
	return typeof base === "string" ? { name: base } : base;
}

function named(
	name: string,
	{ name: by }: Scenario,
	library: ScenarioLibrary,
): Scenario {
	const found = Object.hasOwn(library, name) ? library[name] : undefined;
	if (found !== undefined) return found;
	const nearest = nearestName(name, Object.keys(library));
	const wayOut =
		nearest === undefined
			? `Known: ${Object.keys(library).join(", ")}.`
			: `Did you mean "${nearest}"?`;
	throw new InvariantError(
		`Failed to load the scenario "${by}": it extends "${name}", which is not in the library. ${wayOut}`,
	);
}

/** What becomes of two lists in one place. */
export type JoinLists = (
	base: readonly Json[],
	over: readonly Json[],
) => readonly Json[];

const append: JoinLists = (base, over) => [...base, ...over];

/**
 * One scenario laid over another; neither extends a third.
 *
 * @param join what becomes of two lists in one place (default: the one after the other)
 */
export function layOver(
	base: Scenario,
	over: Scenario,
	join: JoinLists = append,
): Scenario {
	const apis: Record<string, ScenarioSection> = { ...base.apis };
	for (const [api, section] of Object.entries(over.apis ?? {}))
		apis[api] = layOverSection(apis[api] ?? {}, section, join);
	const faults = [...(base.faults ?? []), ...(over.faults ?? [])];
	const steps = [...(base.steps ?? []), ...(over.steps ?? [])];
	const people = { ...base.people, ...over.people };
	return {
		...base,
		...over,
		...(faults.length > 0 && { faults }),
		...(steps.length > 0 && { steps }),
		...((base.people ?? over.people) && { people }),
		apis,
	};
}

function layOverSection(
	base: ScenarioSection,
	{ policy, tenants = {} }: ScenarioSection,
	join: JoinLists,
): ScenarioSection {
	const merged: Record<string, Json> = { ...base.tenants };
	for (const [tenant, state] of Object.entries(tenants)) {
		const before = merged[tenant];
		merged[tenant] = before === undefined ? state : grow(before, state, join);
	}
	const laid = base.policy && override(base.policy, policy);
	const whole = laid ?? policy;
	return { ...(whole && { policy: whole }), tenants: merged };
}

/** One value laid over another: members come together, lists are joined, all else is replaced. */
export function grow(base: Json, over: Json, join: JoinLists): Json {
	if (Array.isArray(base) && Array.isArray(over)) return join(base, over);
	if (!isJsonObject(base) || !isJsonObject(over)) return over;
	const grown: Record<string, Json | undefined> = { ...base };
	for (const [name, value] of Object.entries(over)) {
		const before = grown[name];
		grown[name] =
			before === undefined || value === undefined
				? value
				: grow(before, value, join);
	}
	return grown;
}

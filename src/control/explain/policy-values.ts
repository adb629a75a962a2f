import type { components } from "../spec.generated.ts";
import { type Facts, fill } from "./fill.ts";

type PolicyValue = components["schemas"]["ExplainedPolicy"];

/** The policy of an API as it is by default, what of it a world has changed, and what came of it. */
export interface PolicyLayers {
	readonly defaults: object;
	readonly overrides: object;
	/** As the tenant has it. */
	readonly effective: object;
}

/** The values at some paths of a policy, those that there are. */
export function policyValues(
	paths: readonly string[],
	facts: Facts,
	{ defaults, overrides, effective }: PolicyLayers,
): PolicyValue[] {
	return paths.flatMap((template) => {
		const path = fill(template, facts);
		const value = valueAt(effective, path);
		if (value === undefined) return [];
		const isChanged =
			valueAt(overrides, path) !== undefined ||
			!isSame(value, valueAt(defaults, path));
		return [{ path, value, isChanged }];
	});
}

function isSame(left: unknown, right: unknown): boolean {
	return JSON.stringify(left) === JSON.stringify(right);
}

/** What stands at a dotted path; undefined when nothing does. */
export function valueAt(tree: unknown, path: string): unknown {
	let at = tree;
	for (const name of path.split(".")) {
		if (typeof at !== "object" || at === null || !Object.hasOwn(at, name))
			return undefined;
		at = (at as { readonly [name: string]: unknown })[name]; // an object has members by name
	}
	return at;
}

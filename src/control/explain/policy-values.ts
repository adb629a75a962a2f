import type { components } from "../spec.generated.ts";
import { type Facts, fill } from "./fill.ts";

type PolicyValue = components["schemas"]["ExplainedPolicy"];

/** The policy of an API, and what of it a world has changed. */
export interface PolicyLayers {
	readonly effective: object;
	readonly overrides: object;
}

/** The values at some paths of a policy, those that there are. */
export function policyValues(
	paths: readonly string[],
	facts: Facts,
	{ effective, overrides }: PolicyLayers,
): PolicyValue[] {
	return paths.flatMap((template) => {
		const path = fill(template, facts);
		const value = valueAt(effective, path);
		return value === undefined
			? []
			: [{ path, value, isChanged: valueAt(overrides, path) !== undefined }];
	});
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

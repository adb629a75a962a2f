import { type Overrides, override, type Policy } from "../core/policy.ts";
import type { World } from "./world.ts";

const laidOver = new WeakMap<object, Policy>();

/** The policy of an API in a world: its defaults with the world's overrides laid over them. */
export function effectivePolicy<P extends Policy>(
	world: World,
	api: { readonly name: string; readonly policy: P },
): P {
	const overrides = world.policyOverrides(api.name);
	if (overrides === undefined) return api.policy;
	const known = laidOver.get(overrides);
	// Overrides belong to one API of one world, so what was laid over them has that API's type.
	if (known !== undefined) return known as P;
	const policy = override(api.policy, overrides as Overrides<P>);
	laidOver.set(overrides, policy);
	return policy;
}

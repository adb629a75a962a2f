import { effectivePolicy } from "../../pipeline/policy.ts";
import type { components } from "../spec.generated.ts";
import type { ApiTarget } from "../target.ts";

/** The policy of an API in a world as the control plane shows it. */
export function policyWire({
	world,
	api,
}: ApiTarget): components["schemas"]["PolicyView"] {
	const view = {
		effective: effectivePolicy(world, api),
		overrides: world.policyOverrides(api.name) ?? {},
	};
	// The spec's lists are not readonly; a copy may be changed by whoever gets it.
	return structuredClone(view) as components["schemas"]["PolicyView"];
}

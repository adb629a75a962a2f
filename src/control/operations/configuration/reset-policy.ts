import { policyWire } from "../../configuration/policy-wire.ts";
import { operation } from "../../operation.ts";
import { openApi } from "../../target.ts";

/** Takes the policy of an API back to what a world began with. `DELETE .../policy`. */
export const resetPolicy = operation("resetPolicy", async (request) => {
	const target = await openApi(request);
	if (!target.ok) return target;
	const { world, api } = target.value;
	world.resetPolicyOverrides(api.name);
	return { status: 200, body: policyWire(target.value) };
});

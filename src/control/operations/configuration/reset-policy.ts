import { policyWire } from "../../configuration/policy-wire.ts";
import { operation } from "../../operation.ts";
import { openApi } from "../../target.ts";

/** Drops all changes to the policy of an API in a world. `DELETE .../policy`. */
export const resetPolicy = operation("resetPolicy", async (request) => {
	const target = await openApi(request);
	if (!target.ok) return target;
	const { world, api } = target.value;
	world.setPolicyOverrides(api.name, undefined);
	return { status: 200, body: policyWire(target.value) };
});

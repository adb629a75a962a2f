import { checkPolicyChanges } from "../../configuration/policy-changes.ts";
import { policyWire } from "../../configuration/policy-wire.ts";
import { operation } from "../../operation.ts";
import { openApi } from "../../target.ts";

/** Lays changes over the policy of an API in a world. `PATCH .../policy`. */
export const changePolicy = operation("changePolicy", async (request) => {
	const target = await openApi(request);
	if (!target.ok) return target;
	const { world, api } = target.value;
	const tenants = [...api.tenants.known, ...world.tenants(api.name)];
	const refused = checkPolicyChanges(api.policy, request.body, {
		optional: api.optionalPolicy,
		tenants,
	});
	if (refused !== undefined) return refused;
	world.setPolicyOverrides(api.name, request.body);
	return { status: 200, body: policyWire(target.value) };
});

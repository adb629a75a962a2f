import { policyWire } from "../../configuration/policy-wire.ts";
import { operation } from "../../operation.ts";
import { openApi } from "../../target.ts";

/** Reads the policy of an API in a world. `GET .../policy`. */
export const getPolicy = operation("getPolicy", async (request) => {
	const target = await openApi(request);
	if (!target.ok) return target;
	return { status: 200, body: policyWire(target.value) };
});

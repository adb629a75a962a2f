import { refuse } from "../../../core/errors.ts";
import { readFaultOrder } from "../../../core/fault-order.ts";
import { checkFaultScope } from "../../../pipeline/fault-scope.ts";
import { faultWire } from "../../faults/fault-wire.ts";
import { operation } from "../../operation.ts";
import { openWorld } from "../../target.ts";

/** Lets something go wrong. `POST /worlds/{world}/faults`. */
export const addFault = operation("addFault", async (request) => {
	const world = await openWorld(request);
	if (!world.ok) return world;
	const fault = readFaultOrder(request.body);
	if (!fault.ok) return fault;
	const issue = checkFaultScope(fault.value, request.services.apis);
	if (issue !== undefined) return refuse("input-invalid", { issues: [issue] });
	return { status: 201, body: faultWire(world.value.faults.add(fault.value)) };
});

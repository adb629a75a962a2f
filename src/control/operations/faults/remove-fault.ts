import { operation } from "../../operation.ts";
import { refuseHere } from "../../refusals.ts";
import { openWorld } from "../../target.ts";

/** Takes one fault away. `DELETE /worlds/{world}/faults/{fault}`. */
export const removeFault = operation("removeFault", async (request) => {
	const world = await openWorld(request);
	if (!world.ok) return world;
	const { fault } = request.path;
	return world.value.faults.remove(fault)
		? { status: 204 }
		: refuseHere("fault-unknown", { fault });
});

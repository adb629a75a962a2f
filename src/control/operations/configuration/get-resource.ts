import { resourceId } from "../../../core/record-keys.ts";
import { operation } from "../../operation.ts";
import { refuseHere } from "../../refusals.ts";
import { openRealm } from "../../target.ts";

/** Reads a record of reference data. `GET .../resources/{collection}/{resource}`. */
export const getResource = operation("getResource", async (request) => {
	const target = await openRealm(request);
	if (!target.ok) return target;
	const { realm, store } = target.value.flow;
	const { collection, resource } = request.path;
	const id = resourceId(realm, collection, resource);
	const found = await store.get("resource", id);
	return found === undefined
		? refuseHere("resource-unknown", { collection, resource })
		: { status: 200, body: { id: found.id, value: found.value } };
});

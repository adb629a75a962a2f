import { resourceId } from "../../../core/record-keys.ts";
import { operation } from "../../operation.ts";
import { refuseHere } from "../../refusals.ts";
import { openRealm } from "../../target.ts";

/** Removes a record of reference data. `DELETE .../resources/{collection}/{resource}`. */
export const deleteResource = operation("deleteResource", async (request) => {
	const target = await openRealm(request);
	if (!target.ok) return target;
	const { realm, store } = target.value.flow;
	const { collection, resource } = request.path;
	const id = resourceId(realm, collection, resource);
	const wasThere = await store.transact(async (transaction) => {
		const found = await transaction.get("resource", id);
		await transaction.delete("resource", id);
		return found !== undefined;
	});
	return wasThere
		? { status: 204 }
		: refuseHere("resource-unknown", { collection, resource });
});

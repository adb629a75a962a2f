import type { Json } from "../../../core/values.ts";
import { operation } from "../../operation.ts";
import { openRealm } from "../../target.ts";

/** Adds a record of reference data, or replaces it. `PUT .../resources/{collection}/{resource}`. */
export const putResource = operation("putResource", async (request) => {
	const target = await openRealm(request);
	if (!target.ok) return target;
	const { realm, store } = target.value.flow;
	const { collection, resource: id } = request.path;
	// The body was read from JSON, so all of its members are JSON.
	const value = request.body.value as Json;
	await store.transact((transaction) =>
		transaction.put("resource", { realm, collection, id, value }),
	);
	return { status: 200, body: { id, value } };
});

import { collectionKey } from "../../../core/record-keys.ts";
import { operation } from "../../operation.ts";
import { openRealm } from "../../target.ts";

/** Lists a collection of reference data. `GET .../resources/{collection}`. */
export const listResources = operation("listResources", async (request) => {
	const target = await openRealm(request);
	if (!target.ok) return target;
	const { realm, store } = target.value.flow;
	const key = collectionKey(realm, request.path.collection);
	const found = await store.list("resource", key);
	const resources = found.map(({ id, value }) => ({ id, value }));
	return { status: 200, body: { resources } };
});

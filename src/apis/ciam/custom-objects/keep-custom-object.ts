import {
	type Accepted,
	type AnyRefusal,
	accept,
} from "../../../core/errors.ts";
import type { FlowContext } from "../../../core/flows/context.ts";
import type { Reader, Transaction } from "../../../core/ports/store.ts";
import { refuseHere } from "../refusals.ts";
import {
	type CustomObject,
	createCustomObject,
	customObjectKey,
	customObjectRecord,
	customObjectsOf,
	type JsonObject,
	type Shelf,
} from "./custom-object.ts";

type Kept<T = CustomObject> = Promise<Accepted<T> | AnyRefusal>;

/** One record of a shelf. */
export interface Place extends Shelf {
	readonly id: string;
}

/** How a record takes a new object. */
export type UpdateType = "replace" | "partial-replace";

/** Adds a record. Refuses with `custom-object`: `full`. */
export function addCustomObject(
	{ store, realm, now, random }: FlowContext,
	shelf: Shelf & { readonly maxRecords: number },
	object: JsonObject,
): Kept {
	return store.transact(async (transaction) => {
		const records = await customObjectsOf(transaction, realm, shelf);
		if (records.length >= shelf.maxRecords)
			return refuseHere("custom-object", { why: "full" });
		const record = createCustomObject(object, now, random);
		await put(transaction, realm, shelf, record);
		return accept(record);
	});
}

/** All records of a shelf, oldest first. Refuses with `custom-object`: `unknown` when there is none. */
export async function listCustomObjects(
	{ store, realm }: FlowContext,
	shelf: Shelf,
): Kept<readonly CustomObject[]> {
	const records = await customObjectsOf(store, realm, shelf);
	return records.length === 0
		? refuseHere("custom-object", { why: "unknown" })
		: accept(records);
}

/** One record. Refuses with `custom-object`: `id`, `unknown`, `blocked`. */
export function readCustomObject(
	{ store, realm }: FlowContext,
	place: Place,
): Kept {
	return find(store, realm, place);
}

/** Changes a record as a whole, or the members that are named. Refuses as reading does. */
export function changeCustomObject(
	{ store, realm, now }: FlowContext,
	place: Place,
	object: JsonObject,
	type: UpdateType,
): Kept {
	return store.transact(async (transaction) => {
		const found = await find(transaction, realm, place);
		if (!found.ok) return found;
		const before = type === "replace" ? {} : found.value.object;
		const changed = {
			...found.value,
			object: { ...before, ...object },
			modifiedAt: now,
		};
		await put(transaction, realm, place, changed);
		return accept(changed);
	});
}

/** Removes a record. Refuses as reading does. */
export function removeCustomObject(
	{ store, realm }: FlowContext,
	place: Place,
): Kept {
	return store.transact(async (transaction) => {
		const found = await find(transaction, realm, place);
		if (!found.ok) return found;
		const key = customObjectKey(realm, place, found.value.id);
		await transaction.delete("resource", key);
		return found;
	});
}

async function find(
	reader: Reader,
	realm: FlowContext["realm"],
	place: Place,
): Kept {
	const id = place.id.toLowerCase();
	if (!/^[0-9a-f]{24}$/.test(id))
		return refuseHere("custom-object", { why: "id" });
	const key = customObjectKey(realm, place, id);
	// Only customObjectRecord makes what stands under this key.
	const record = (await reader.get("resource", key))?.value as
		| CustomObject
		| undefined;
	if (record === undefined)
		return refuseHere("custom-object", { why: "unknown" });
	return record.isActive
		? accept(record)
		: refuseHere("custom-object", { why: "blocked" });
}

function put(
	transaction: Transaction,
	realm: FlowContext["realm"],
	shelf: Shelf,
	record: CustomObject,
): Promise<void> {
	return transaction.put("resource", customObjectRecord(realm, shelf, record));
}

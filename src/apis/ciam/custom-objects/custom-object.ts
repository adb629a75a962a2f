import type { Random } from "../../../core/ports/random.ts";
import type { Reader } from "../../../core/ports/store.ts";
import { collectionKey, resourceId } from "../../../core/record-keys.ts";
import type { Resource } from "../../../core/records.ts";
import { makeHex } from "../../../core/secrets.ts";
import type {
	AccountId,
	Instant,
	Json,
	RealmId,
} from "../../../core/values.ts";

/** Whose records, and under which name. */
export interface Shelf {
	readonly accountId: AccountId;
	/** Name of the custom object, as the settings write it. */
	readonly name: string;
}

/** A JSON object that a tenant keeps of a person. */
export interface CustomObject {
	readonly [member: string]: Json;
	/** 24 hexadecimal digits. */
	readonly id: string;
	/** Whether it can be used. */
	readonly isActive: boolean;
	readonly createdAt: Instant;
	readonly modifiedAt: Instant;
	readonly object: JsonObject;
}

/** A JSON object. */
export interface JsonObject {
	readonly [member: string]: Json | undefined;
}

/** Makes a record of a person. */
export function createCustomObject(
	object: JsonObject,
	now: Instant,
	random: Random,
): CustomObject {
	return {
		id: makeHex(random, 12),
		isActive: true,
		createdAt: now,
		modifiedAt: now,
		object,
	};
}

/** How the store keeps a record. */
export function customObjectRecord(
	realm: RealmId,
	shelf: Shelf,
	record: CustomObject,
): Resource {
	return { realm, collection: shelfOf(shelf), id: record.id, value: record };
}

/** Id of a record in the store. */
export function customObjectKey(
	realm: RealmId,
	shelf: Shelf,
	id: string,
): string {
	return resourceId(realm, shelfOf(shelf), id);
}

/** The records of a person under one name, oldest first. */
export async function customObjectsOf(
	reader: Reader,
	realm: RealmId,
	shelf: Shelf,
): Promise<readonly CustomObject[]> {
	const key = collectionKey(realm, shelfOf(shelf));
	const records = await reader.list("resource", key);
	// Only this file writes into these collections.
	return records.map(({ value }) => value as CustomObject);
}

function shelfOf({ accountId, name }: Shelf): string {
	return `custom-object/${accountId}/${name}`;
}

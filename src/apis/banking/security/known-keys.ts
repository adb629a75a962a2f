import type { Digest } from "../../../core/ports/crypto.ts";
import type { Reader } from "../../../core/ports/store.ts";
import { collectionKey, resourceId } from "../../../core/record-keys.ts";
import type { Resource } from "../../../core/records.ts";
import type { RealmId } from "../../../core/values.ts";

const collection = "api-key";

/** What is known of an api-key. An alias, so that it counts as plain data. */
export type ApiKey = { readonly restricted: boolean };

/** The record of an api-key. It is kept by its digest, so that a search tells nothing of it. */
export function apiKeyRecord(
	realm: RealmId,
	key: string,
	value: ApiKey,
	digest: Digest,
): Resource {
	return { realm, collection, id: digest.sha256(key), value };
}

/** Finds an api-key. A world that names no keys takes every one (C). */
export async function findApiKey(
	reader: Reader,
	realm: RealmId,
	key: string,
	digest: Digest,
): Promise<ApiKey | undefined> {
	const id = resourceId(realm, collection, digest.sha256(key));
	const known = await reader.get("resource", id);
	if (known !== undefined) return known.value as ApiKey; // only this file writes the collection
	const all = await reader.list("resource", collectionKey(realm, collection));
	return all.length === 0 ? { restricted: false } : undefined;
}

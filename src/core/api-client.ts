import type { Digest } from "./ports/crypto.ts";
import type { Resource } from "./records.ts";
import type { RealmId } from "./values.ts";

/** Name of the collection of resources that holds the API clients of a realm. */
export const clientCollection = "client";

/** The record of an API client that may sign in with its key. Only a digest of the key is kept. */
export function clientResource(
	realm: RealmId,
	client: { readonly clientId: string; readonly clientKey: string },
	digest: Digest,
): Resource {
	const { clientId, clientKey } = client;
	const value = { clientId, keyDigest: digest.sha256(clientKey) };
	return { realm, collection: clientCollection, id: clientId, value };
}

/** The digest of a client's key as its record holds it; undefined for a record without one. */
export function keyDigestOf(resource: Resource): string | undefined {
	const { value } = resource;
	if (typeof value !== "object" || value === null || !("keyDigest" in value))
		return undefined;
	return typeof value.keyDigest === "string" ? value.keyDigest : undefined;
}

import type { Digest } from "../../../core/ports/crypto.ts";
import type { Reader } from "../../../core/ports/store.ts";
import { resourceId } from "../../../core/record-keys.ts";
import type { Resource } from "../../../core/records.ts";
import type { RealmId } from "../../../core/values.ts";
import type { OrganisationKind } from "./roles.ts";

/** A company or an association, as it is kept. */
export interface Organisation {
	readonly kind: OrganisationKind;
	readonly name: string;
}

/**
 * The id of an organisation: 24 hexadecimal digits that follow from kind and name, so that two people
 * who name the same company at the same time belong to the same one.
 */
export function organisationId(
	{ kind, name }: Organisation,
	digest: Digest,
): string {
	const normalName = name.trim().toLowerCase();
	return digest.sha256(`${kind}|${normalName}`).slice(0, 24);
}

/** The record of an organisation. */
export function organisationRecord(
	realm: RealmId,
	organisation: Organisation,
	digest: Digest,
): Resource {
	const { kind, name } = organisation;
	const id = organisationId(organisation, digest);
	return { realm, collection: kind, id, value: { id, name: name.trim() } };
}

/** Whether an organisation of that name is known. */
export async function isKnownOrganisation(
	reader: Reader,
	realm: RealmId,
	organisation: Organisation,
	digest: Digest,
): Promise<boolean> {
	const id = organisationId(organisation, digest);
	const key = resourceId(realm, organisation.kind, id);
	return (await reader.get("resource", key)) !== undefined;
}

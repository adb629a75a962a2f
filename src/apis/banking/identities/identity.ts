import type { Reader } from "../../../core/ports/store.ts";
import { collectionKey, resourceId } from "../../../core/record-keys.ts";
import type { Resource } from "../../../core/records.ts";
import type { AccountId, Instant, RealmId } from "../../../core/values.ts";
import type { IdentityType } from "../programme.ts";
import type { components } from "../spec.generated.ts";
import type { IdentityId } from "./identity-id.ts";

type Schemas = components["schemas"];

type IdentityFacts = {
	readonly id: string;
	/** Whose it is. */
	readonly rootUser: AccountId;
	readonly profileId: string;
	readonly createdAt: Instant;
	readonly ipAddress: string;
	readonly acceptedTerms?: boolean;
	readonly baseCurrency?: string;
	readonly tag?: string;
	readonly feeGroup?: string;
};

/** A person as an identity, as it is kept. Aliases, so that they count as plain data. */
export type ConsumerIdentity = IdentityFacts & {
	readonly type: "CONSUMER";
	readonly sourceOfFunds?: string;
	readonly sourceOfFundsOther?: string;
};

/** A company as an identity, as it is kept. */
export type CorporateIdentity = IdentityFacts & {
	readonly type: "CORPORATE";
	readonly company: Schemas["Company"];
	readonly companyPosition: Schemas["CompanyPosition"];
};

/** What people act for. */
export type Identity = ConsumerIdentity | CorporateIdentity;

const collections: { readonly [type in IdentityType]: string } = {
	CONSUMER: "consumer",
	CORPORATE: "corporate",
};

/** The record of an identity. */
export function identityRecord(realm: RealmId, identity: Identity): Resource {
	const collection = collections[identity.type];
	return { realm, collection, id: identity.id, value: identity };
}

/** Reads an identity. */
export async function readIdentity(
	reader: Reader,
	realm: RealmId,
	{ type, id }: IdentityId,
): Promise<Identity | undefined> {
	const key = resourceId(realm, collections[type], id);
	const record = await reader.get("resource", key);
	return record?.value as Identity | undefined; // only this file writes the collections
}

/** Every identity of a type, oldest first. */
export async function listIdentitiesOf<Type extends IdentityType>(
	reader: Reader,
	realm: RealmId,
	type: Type,
): Promise<readonly Extract<Identity, { readonly type: Type }>[]> {
	const key = collectionKey(realm, collections[type]);
	const records = await reader.list("resource", key);
	return records.map(
		({ value }) => value as Extract<Identity, { readonly type: Type }>, // see above
	);
}

import { type Json, realmOf } from "../../../core/values.ts";
import type { SeedTarget } from "../../../pipeline/api-definition.ts";
import {
	type Organisation,
	organisationRecord,
} from "../people/organisations.ts";
import { self } from "../self.ts";
import { seededUser } from "./seeded-user.ts";
import type { SeededUser, TenantSection } from "./tenant-section.ts";

/** Puts what a scenario says of the API's tenant into a world. */
export async function seedTenant(
	section: Json,
	target: SeedTarget,
): Promise<void> {
	// Scenarios are checked against specs/merchant/scenario.yaml before they are loaded.
	const tenant = section as unknown as TenantSection;
	const { users = [] } = tenant;
	const { world, transaction } = target;
	const realm = realmOf(self.name, target.tenant);
	const hashes = await Promise.all(users.map((user) => hashOf(user, target)));
	for (const organisation of organisationsOf(tenant)) {
		const record = organisationRecord(realm, organisation, world.digest);
		await transaction.put("resource", record);
	}
	for (const [at, user] of users.entries()) {
		const number = await transaction.next(`${realm}|account`);
		const seeding = { target, realm, number, hash: hashes[at] };
		await transaction.put("account", seededUser(user, seeding));
	}
}

function organisationsOf({
	companies = [],
	associations = [],
}: TenantSection): readonly Organisation[] {
	return [
		...companies.map(({ name }) => ({ kind: "company" as const, name })),
		...associations.map(({ name }) => ({ kind: "association" as const, name })),
	];
}

async function hashOf(
	{ password }: SeededUser,
	{ hasher, policy }: SeedTarget,
): Promise<string | undefined> {
	return password === undefined
		? undefined
		: hasher.hash(password, policy.password.hashIterations);
}

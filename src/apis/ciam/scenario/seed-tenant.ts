import type { Account, Resource } from "../../../core/records.ts";
import { type Json, realmOf } from "../../../core/values.ts";
import type { SeedTarget } from "../../../pipeline/api-definition.ts";
import { seededRecords } from "../custom-objects/seeded-records.ts";
import { type CiamPolicy, tenantPolicy } from "../policy.ts";
import { self } from "../self.ts";
import { toAccount } from "./seeded-account.ts";
import type { TenantSection } from "./tenant-section.ts";

/** Puts what a scenario says of one tenant into a world. */
export async function seedTenant(
	section: Json,
	target: SeedTarget,
): Promise<void> {
	// Scenarios are checked against specs/ciam/scenario.yaml before they are loaded.
	const { accounts = [] } = section as unknown as TenantSection;
	const policy = tenantPolicy(target.policy as CiamPolicy, target.tenant); // the policy of this API
	const realm = realmOf(self.name, target.tenant);
	const made: { account: Account; records: readonly Resource[] }[] = [];
	for (const seeded of accounts) {
		const account = await toAccount(seeded, { ...target, policy }, realm);
		const { world, now } = target;
		made.push({ account, records: seededRecords(seeded, account, world, now) });
	}
	await target.world.store.transact(async (transaction) => {
		for (const { account, records } of made) {
			const number = await transaction.next(`${realm}|account`);
			await transaction.put("account", { ...account, number });
			for (const record of records) await transaction.put("resource", record);
		}
	});
}

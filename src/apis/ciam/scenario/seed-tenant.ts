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
	const { random, transaction, now } = target;
	for (const seeded of accounts) {
		const account = await toAccount(seeded, { ...target, policy }, realm);
		const number = await transaction.next(`${realm}|account`);
		await transaction.put("account", { ...account, number });
		for (const record of seededRecords(seeded, account, random, now))
			await transaction.put("resource", record);
	}
}

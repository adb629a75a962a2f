import { clientResource } from "../../../core/api-client.ts";
import type { TermsDocument } from "../../../core/records.ts";
import {
	type Instant,
	type Json,
	type RealmId,
	realmOf,
} from "../../../core/values.ts";
import type { SeedTarget } from "../../../pipeline/api-definition.ts";
import { branchRecord, vehicleRecord } from "../branches/branches.ts";
import { cardsRecord } from "../customer/identity-cards.ts";
import { self } from "../self.ts";
import { scopeOf } from "../terms/terms-scopes.ts";
import { seededAccount, seededCard } from "./seeded-account.ts";
import type {
	SeededAccount,
	SeededTerms,
	TenantSection,
} from "./tenant-section.ts";

/** What seeding works with. */
interface Seeding {
	readonly target: SeedTarget;
	readonly realm: RealmId;
	readonly now: Instant;
}

/** Puts what a scenario says of one tenant into a world. */
export async function seedTenant(
	section: Json,
	target: SeedTarget,
): Promise<void> {
	// Scenarios are checked against specs/mobility/scenario.yaml before they are loaded.
	const tenant = section as unknown as TenantSection;
	const realm = realmOf(self.name, target.tenant);
	const seeding = { target, realm, now: target.now };
	const { accounts = [] } = tenant;
	const passwords = await Promise.all(
		accounts.map((account) => passwordHash(account, target)),
	);
	await seedPlaces(tenant, seeding);
	const terms = await seedTerms(tenant, seeding);
	const { branches = [] } = tenant;
	for (const [at, account] of accounts.entries()) {
		const hash = passwords[at];
		await seedAccount(account, { terms, branches, hash, ...seeding });
	}
}

async function passwordHash(
	{ password, passwordHash }: SeededAccount,
	{ hasher, policy }: SeedTarget,
): Promise<string | undefined> {
	return password === undefined
		? passwordHash
		: hasher.hash(password, policy.password.hashIterations);
}

async function seedPlaces(
	{ branches = [], vehicles = [], clients = [] }: TenantSection,
	{ realm, target }: Seeding,
): Promise<void> {
	const { transaction } = target;
	for (const branch of branches) {
		const record = branchRecord(realm, { billable: false, ...branch });
		await transaction.put("resource", record);
	}
	for (const vehicle of vehicles) {
		const record = vehicleRecord(realm, { manualCheck: false, ...vehicle });
		await transaction.put("resource", record);
	}
	for (const client of clients) {
		const record = clientResource(realm, client, target.world.digest);
		await transaction.put("resource", record);
	}
}

async function seedTerms(
	{ terms = [] }: TenantSection,
	seeding: Seeding,
): Promise<readonly TermsDocument[]> {
	const documents = terms.map((one) => seededTerms(one, seeding));
	for (const document of documents)
		await seeding.target.transaction.put("terms", document);
	return documents;
}

function seededTerms(
	{ id, branchId, vehicleId, version = 1, texts, ...dates }: SeededTerms,
	{ realm, now }: Seeding,
): TermsDocument {
	const { validFrom, supersededAt } = dates;
	return {
		id,
		realm,
		scope:
			vehicleId === undefined
				? scopeOf("branch", branchId)
				: scopeOf("vehicle", vehicleId),
		version,
		texts,
		validFrom: validFrom === undefined ? now : Date.parse(validFrom),
		...(supersededAt !== undefined && {
			supersededAt: Date.parse(supersededAt),
		}),
	};
}

async function seedAccount(
	seeded: SeededAccount,
	seeding: Seeding & Omit<Parameters<typeof seededAccount>[1], "number">,
): Promise<void> {
	const { realm, now } = seeding;
	const { transaction } = seeding.target;
	const number = await transaction.next(`${realm}|account`);
	const account = seededAccount(seeded, { number, ...seeding });
	await transaction.put("account", account);
	const cards = (seeded.identityCards ?? []).map((card) =>
		seededCard(card, now),
	);
	if (cards.length > 0)
		await transaction.put("resource", cardsRecord(realm, account.id, cards));
}

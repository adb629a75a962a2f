import { newAccount } from "../../../core/account.ts";
import { givenIdentifier } from "../../../core/identifiers.ts";
import { linkOf } from "../../../core/identity-assertion.ts";
import type { Account, Identifier } from "../../../core/records.ts";
import {
	type AccountId,
	type Instant,
	type Json,
	realmOf,
} from "../../../core/values.ts";
import type { SeedTarget } from "../../../pipeline/api-definition.ts";
import { mergedConsents } from "../customer/consents.ts";
import { numberIdentifiers } from "../customer/external-numbers.ts";
import { defaultLocale } from "../messages/index.ts";
import { toDateTime } from "../moments.ts";
import { self } from "../self.ts";
import type { SeededCustomer, TenantSection } from "./tenant-section.ts";

/** Puts what a scenario says of one tenant into a world. */
export async function seedTenant(
	section: Json,
	target: SeedTarget,
): Promise<void> {
	// Scenarios are checked against specs/tenant/scenario.yaml before they are loaded.
	const { customers = [] } = section as unknown as TenantSection;
	const realm = realmOf(self.name, target.tenant);
	const { transaction } = target;
	for (const customer of customers) {
		const number = await transaction.next(`${realm}|account`);
		const account = seededAccount(customer, target, number);
		await transaction.put("account", account);
	}
}

function seededAccount(
	seeded: SeededCustomer,
	{ newAccountId, tenant, now }: SeedTarget,
	number: number,
): Account {
	const createdAt =
		seeded.createdAt === undefined ? now : Date.parse(seeded.createdAt);
	const account = newAccount(
		{
			identifiers: identifiersOf(seeded, createdAt),
			locale: seeded.language ?? defaultLocale,
			profile: profileOf(seeded, createdAt),
		},
		{
			// An id of a scenario becomes an account's by being put under it.
			id: (seeded.id as AccountId | undefined) ?? newAccountId(),
			number,
			realm: realmOf(self.name, tenant),
			now: createdAt,
		},
	);
	return seeded.blocked ? { ...account, blockedAt: now } : account;
}

function identifiersOf(
	seeded: SeededCustomer,
	at: Instant,
): readonly Identifier[] {
	const { email, phone, providers = [], externalIdentifiers = {} } = seeded;
	const since = (isVerified: boolean | undefined) =>
		isVerified ? at : undefined;
	return [
		...givenIdentifier("email", email, since(seeded.emailVerified)),
		...givenIdentifier("phone", phone, since(seeded.phoneVerified)),
		...providers.map((identity) => ({ ...linkOf(identity), verifiedAt: at })),
		...numberIdentifiers(externalIdentifiers),
	];
}

function profileOf(
	{ profile, status = "REGISTERED", ...seeded }: SeededCustomer,
	at: Instant,
): Account["profile"] {
	const { consents, externalIdentifiers } = seeded;
	// No spread: see src/decisions/018.
	return Object.assign({}, profile, {
		status,
		...(consents && { consents: mergedConsents(undefined, consents, at) }),
		...(externalIdentifiers && { externalIdentifiers }),
		...(status === "ACTIVE" && { activatedAt: toDateTime(at) }),
	});
}

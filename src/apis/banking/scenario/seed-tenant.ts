import { type AccountId, type Json, realmOf } from "../../../core/values.ts";
import type { SeedTarget } from "../../../pipeline/api-definition.ts";
import { identityRecord } from "../identities/identity.ts";
import type { IdentityId } from "../identities/identity-id.ts";
import { makeId } from "../ids.ts";
import type { PersonProfile } from "../people/person.ts";
import type { BankingPolicy } from "../policy.ts";
import { apiKeyRecord } from "../security/known-keys.ts";
import { self } from "../self.ts";
import { type Hashes, hashPasswords } from "./hash-passwords.ts";
import { anyProfile, seededIdentity, typeOf } from "./seeded-identity.ts";
import { type PersonSeeding, seededPerson } from "./seeded-person.ts";
import type {
	SeededPerson,
	SeededRootUser,
	TenantSection,
} from "./tenant-section.ts";

/** Puts what a scenario says of the programme into a world. */
export async function seedTenant(
	section: Json,
	target: SeedTarget,
): Promise<void> {
	// Scenarios are checked against specs/banking/scenario.yaml before they are loaded.
	const { apiKeys = [], rootUsers = [] } = section as unknown as TenantSection;
	const { world, transaction } = target;
	const realm = realmOf(self.name, target.tenant);
	const hashes = await hashPasswords(rootUsers, target);
	for (const { key, restricted = false } of apiKeys) {
		const record = apiKeyRecord(realm, key, { restricted }, world.digest);
		await transaction.put("resource", record);
	}
	const seeding = { target, realm, hashes };
	for (const rootUser of rootUsers) await putRootUser(rootUser, seeding);
}

interface Seeding extends Pick<PersonSeeding, "target" | "realm"> {
	readonly hashes: Hashes;
}

async function putRootUser(
	rootUser: SeededRootUser,
	seeding: Seeding,
): Promise<void> {
	const { target, realm } = seeding;
	const { now, random, transaction } = target;
	const [first, ...others] = rootUser.identities;
	const idOf = (seeded: (typeof rootUser.identities)[0]): IdentityId => ({
		type: typeOf(seeded),
		id: seeded.id ?? makeId(random),
	});
	const ids = [idOf(first), ...others.map(idOf)] as const;
	const { address, occupation, nationality, placeOfBirth } = rootUser;
	const profile = {
		credential: "ROOT",
		identities: ids,
		...(address !== undefined && { address }),
		...(occupation !== undefined && { occupation }),
		...(nationality !== undefined && { nationality }),
		...(placeOfBirth !== undefined && { placeOfBirth }),
	} as const;
	const { approved: isApproved = false } = rootUser;
	const own = { userId: ids[0].id, profile, isApproved };
	const account = await putPerson(rootUser, own, seeding);
	const profileId = defaultProfile(target);
	for (const [at, seeded] of rootUser.identities.entries()) {
		const id = ids[at] ?? ids[0];
		const birth = { rootUser: account, now, profileId };
		const identity = seededIdentity(seeded, id, birth);
		await transaction.put("resource", identityRecord(realm, identity));
		for (const user of seeded.users ?? []) {
			const userId = user.id ?? makeId(random);
			const theirs: PersonProfile["identities"] = [id];
			const role = { credential: "USER", identities: theirs } as const;
			await putPerson(user, { userId, profile: role }, seeding);
		}
	}
}

async function putPerson(
	person: SeededPerson,
	own: Pick<PersonSeeding, "userId" | "profile" | "isApproved">,
	{ target, realm, hashes }: Seeding,
): Promise<AccountId> {
	const account = seededPerson(person, {
		target,
		realm,
		id: target.newAccountId(),
		number: await target.transaction.next(`${realm}|account`),
		hashes: hashes.get(person) ?? [],
		...own,
	});
	await target.transaction.put("account", account);
	return account.id;
}

function defaultProfile({ policy }: SeedTarget): string {
	// The pipeline hands an API its own policy.
	const { programme } = policy as BankingPolicy;
	return Object.keys(programme.profiles ?? {})[0] ?? anyProfile;
}

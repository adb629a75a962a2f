import type { SeedTarget } from "../../../pipeline/api-definition.ts";
import type { PasswordHashes } from "./seeded-person.ts";
import type { SeededPerson, SeededRootUser } from "./tenant-section.ts";

/** The password hashes of each person of a scenario. */
export type Hashes = ReadonlyMap<SeededPerson, PasswordHashes>;

/** Hashes all passwords of a scenario. */
export async function hashPasswords(
	rootUsers: readonly SeededRootUser[],
	target: SeedTarget,
): Promise<Hashes> {
	const people = rootUsers.flatMap((rootUser): readonly SeededPerson[] => [
		rootUser,
		...rootUser.identities.flatMap(({ users = [] }) => users),
	]);
	return new Map(
		await Promise.all(
			people.map(
				async (person) => [person, await hashesOf(person, target)] as const,
			),
		),
	);
}

function hashesOf(
	{ password, previousPasswords = [] }: SeededPerson,
	{ hasher, policy }: SeedTarget,
): Promise<PasswordHashes> {
	if (password === undefined) return Promise.resolve([]);
	const all = [password, ...previousPasswords];
	return Promise.all(
		all.map((each) => hasher.hash(each, policy.password.hashIterations)),
	);
}

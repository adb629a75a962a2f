import { library } from "../scenarios/library.generated.ts";

/** Members of a seed, whatever they mean to its API. */
export type Seed = Readonly<Record<string, unknown>>;

/** A person as a scenario tells of them. */
export interface SeededPerson {
	/** The tenant that has them. */
	readonly tenant: string;
	/** The members of the person: `email`, `password`, ... */
	readonly seed: Seed;
	/** The members of the tenant. */
	readonly tenantSeed: Seed;
}

/** Members by which a person can be named. */
const names = ["email", "phoneNumber", "phone", "username"];

/**
 * Looks a person up in a scenario and in those that it extends: the only place that has passwords in
 * clear text.
 *
 * @param scenario one of the library by its name, or one of your own
 * @param tenant where to look (default: in all, the first that has the person counts)
 */
export function findSeededPerson(
	scenario: unknown,
	api: string,
	person: string,
	tenant?: string,
): SeededPerson | undefined {
	for (const [name, tenantSeed] of tenantsOf(scenario, api)) {
		if (tenant !== undefined && name !== tenant) continue;
		const seed = personIn(tenantSeed, person.toLowerCase());
		if (seed !== undefined)
			return { tenant: name, seed, tenantSeed: membersOf(tenantSeed) };
	}
	return undefined;
}

/** The first tenant of an API in a scenario (default: `main`). */
export function firstTenant(scenario: unknown, api: string): string {
	return tenantsOf(scenario, api)[0]?.[0] ?? "main";
}

/** The tenants of an API in a scenario, then those in the ones that it extends. */
function tenantsOf(scenario: unknown, api: string): [string, unknown][] {
	const { apis, extends: bases } = wholeOf(scenario);
	const { tenants } = membersOf(membersOf(apis)[api]);
	const below = Array.isArray(bases) ? bases : [];
	return [
		...Object.entries(membersOf(tenants)),
		...below.flatMap((base) => tenantsOf(base, api)),
	];
}

/** A scenario with its members; one that is only named comes from the library. */
function wholeOf(scenario: unknown): Seed {
	const given = membersOf(scenario);
	if ("apis" in given || "extends" in given) return given;
	const name = typeof scenario === "string" ? scenario : given.name;
	const isKnown = typeof name === "string" && Object.hasOwn(library, name);
	return isKnown ? membersOf(library[name]) : {};
}

function personIn(value: unknown, wanted: string): Seed | undefined {
	if (typeof value !== "object" || value === null) return undefined;
	const members = membersOf(value);
	if (names.some((name) => textOf(members[name]).toLowerCase() === wanted))
		return members;
	for (const member of Object.values(value)) {
		const found = personIn(member, wanted);
		if (found !== undefined) return found;
	}
	return undefined;
}

/** The members of an object; none for anything else. */
export function membersOf(value: unknown): Seed {
	const isObject = typeof value === "object" && value !== null;
	// Any object can be read by its members, each of which may be anything.
	return isObject && !Array.isArray(value) ? (value as Seed) : {};
}

function textOf(value: unknown): string {
	return typeof value === "string" ? value : "";
}

import { extendScenario } from "../scenarios/extend-scenario.ts";
import { library } from "../scenarios/library.generated.ts";
import { bulkOf } from "../scenarios/people/bulk.ts";
import { knownPerson } from "../scenarios/people/invent-people.ts";
import {
	type PeopledScenario,
	placePeople,
} from "../scenarios/people/place-people.ts";
import type { GivenScenario } from "../scenarios/scenario.ts";

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
	scenario: GivenScenario,
	api: string,
	person: string,
	tenant?: string,
): SeededPerson | undefined {
	for (const [name, tenantSeed] of tenantsOf(scenario, api)) {
		if (tenant !== undefined && name !== tenant) continue;
		const wanted = person.toLowerCase();
		const seed = personIn(tenantSeed, wanted) ?? inventedIn(tenantSeed, wanted);
		if (seed !== undefined)
			return { tenant: name, seed, tenantSeed: membersOf(tenantSeed) };
	}
	return undefined;
}

/** What is certain of an invented person of a tenant, who has an address and a number by theirs. */
function inventedIn(
	tenantSeed: Parameters<typeof bulkOf>[0],
	wanted: string,
): Seed | undefined {
	const [, digits] = /^person-(\d{5,6})(?:@example\.test)?$/.exec(wanted) ?? [];
	const bulk = bulkOf(tenantSeed);
	const number = Number(digits);
	if (bulk === undefined || !(number >= 1 && number <= bulk.accounts))
		return undefined;
	return { ...knownPerson(number, bulk) };
}

/** The first tenant of an API in a scenario (default: `main`). */
export function firstTenant(scenario: GivenScenario, api: string): string {
	return tenantsOf(scenario, api)[0]?.[0] ?? "main";
}

/** The tenants of an API in a scenario and in those that it extends. */
function tenantsOf(scenario: GivenScenario, api: string) {
	const { apis = {} } = placePeople(wholeOf(scenario));
	return Object.entries(apis[api]?.tenants ?? {});
}

/** A scenario with everything in it; nothing for one that is not of the library. */
function wholeOf(given: GivenScenario): PeopledScenario {
	if (given === null) return {};
	if (typeof given === "object" && "description" in given)
		return extendScenario(given, library);
	const { name, parameters = {} } =
		typeof given === "string" ? { name: given } : given;
	const known = Object.hasOwn(library, name) ? library[name] : undefined;
	return known === undefined ? {} : extendScenario(known, library, parameters);
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

import { isJsonObject } from "../../core/json-object.ts";
import { override } from "../../core/policy.ts";
import type { Json } from "../../core/values.ts";
import type { JsonRecord } from "../json-record.ts";
import type { Scenario } from "../scenario.ts";
import { peopleLists } from "./people-lists.generated.ts";
import type { PeopleList } from "./people-lists.ts";
import { factOf, type Person } from "./person.ts";

/** Told of an account whose person the scenario does not have, with the place of the name. */
export type OnUnknownPerson = (
	name: string,
	path: readonly (string | number)[],
) => void;

/** What of a scenario has to do with people. */
export type PeopledScenario = Pick<Scenario, "people" | "apis">;

/**
 * A scenario whose accounts have what they take from their people. What an account says itself
 * counts more.
 *
 * @param people all there are (default: those of the scenario)
 * @param onUnknown told of names that nobody has; such accounts stay as they are
 */
export function placePeople<S extends PeopledScenario>(
	scenario: S,
	people: { readonly [name: string]: Person } = scenario.people ?? {},
	onUnknown: OnUnknownPerson = () => {},
): S {
	if (scenario.apis === undefined) return scenario;
	const apis = mapMembers(scenario.apis, (section, api) => {
		const list = Object.hasOwn(peopleLists, api) ? peopleLists[api] : undefined;
		if (list === undefined || section.tenants === undefined) return section;
		const tenants = mapMembers(section.tenants, (state, tenant) =>
			placeIn(state, list, people, (name, path) =>
				onUnknown(name, ["apis", api, "tenants", tenant, ...path, "person"]),
			),
		);
		return { ...section, tenants };
	});
	return { ...scenario, apis };
}

/** A person as an item of a list of people, in the words of its API. */
export function itemOf(
	person: Person,
	{ takes }: Pick<PeopleList, "takes">,
): JsonRecord {
	const item: { [member: string]: Json } = {};
	for (const [path, fact] of takes) {
		const value = factOf(person, fact);
		if (value === undefined) continue;
		const [outer = "", inner] = path;
		if (inner === undefined) item[outer] = value;
		else {
			const before = item[outer];
			item[outer] = { [inner]: value, ...(isJsonObject(before) && before) };
		}
	}
	return item;
}

/** Places people in the list of a tenant, then in the lists inside it. */
function placeIn(
	state: Json,
	{ name, takes, inner }: PeopleList,
	people: { readonly [name: string]: Person },
	onUnknown: OnUnknownPerson,
): Json {
	const lists = [
		{ path: [name], takes },
		...inner.map((one) => ({ ...one, path: [name, ...one.path] })),
	];
	return lists.reduce(
		(placed, list) =>
			mapItems(placed, list.path, (item, path) => {
				if (!isJsonObject(item) || typeof item.person !== "string") return item;
				const { person: named, ...own } = item;
				const person = Object.hasOwn(people, named) ? people[named] : undefined;
				if (person === undefined) {
					onUnknown(named, path);
					return item;
				}
				return override<JsonRecord>(itemOf(person, list), own);
			}),
		state,
	);
}

/**
 * Changes the items of a list inside lists.
 *
 * @param lists names of the lists that lead there, its own last
 * @param place where the value stands
 */
function mapItems(
	value: Json,
	[list, ...further]: readonly string[],
	change: (item: Json, place: readonly (string | number)[]) => Json,
	place: readonly (string | number)[] = [],
): Json {
	if (list === undefined) return change(value, place);
	const items = isJsonObject(value) ? value[list] : undefined;
	if (!isJsonObject(value) || !Array.isArray(items)) return value;
	const changed = items.map((item: Json, at) =>
		mapItems(item, further, change, [...place, list, at]),
	);
	return { ...value, [list]: changed };
}

function mapMembers<T>(
	members: { readonly [name: string]: T },
	change: (member: T, name: string) => T,
): { readonly [name: string]: T } {
	return Object.fromEntries(
		Object.entries(members).map(([name, member]) => [
			name,
			change(member, name),
		]),
	);
}

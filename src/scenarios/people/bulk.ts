import { InvariantError } from "../../core/errors.ts";
import { isJsonObject } from "../../core/json-object.ts";
import { override } from "../../core/policy.ts";
import type { Json } from "../../core/values.ts";
import type { JsonRecord } from "../json-record.ts";
import { createInventor, type PeopleOrder } from "./invent-people.ts";
import { peopleLists } from "./people-lists.generated.ts";
import { itemOf } from "./place-people.ts";

/** The invented people that a tenant shall have. */
export interface Bulk extends PeopleOrder {
	readonly accounts: number;
	/** What all of them have in common, in the words of the API. */
	readonly each?: JsonRecord;
	/** What some of them have in common; the groups take the people by their numbers, in this order. */
	readonly groups?: readonly BulkGroup[];
}

/** A part of the invented people of a tenant. */
export interface BulkGroup {
	/** How many of all they are, from 0 to 1. */
	readonly share: number;
	readonly state: JsonRecord;
}

/** The invented people that the state of a tenant asks for; undefined: none. */
export function bulkOf(state: Json): Bulk | undefined {
	const bulk = isJsonObject(state) ? state.bulk : undefined;
	// Scenarios are checked against the schema before they are loaded.
	return isJsonObject(bulk) ? (bulk as unknown as Bulk) : undefined;
}

/** What is written of a tenant itself, without invented people. */
export function withoutBulk(state: Json): Json {
	if (!isJsonObject(state)) return state;
	const { bulk: _, ...written } = state;
	return written;
}

/** Makes the state of a tenant that has so many of its invented people, from a number on. */
export type InventState = (firstNumber: number, count: number) => Json;

/**
 * Makes states of a tenant of an API that have invented people instead of those that are written by
 * hand. Furniture of the tenant stands in each of them, because people refer to it.
 */
export async function stateInventor(
	api: string,
	state: Json,
	bulk: Bulk,
): Promise<InventState> {
	const list = Object.hasOwn(peopleLists, api) ? peopleLists[api] : undefined;
	const written = withoutBulk(state);
	if (list === undefined || !isJsonObject(written))
		throw new InvariantError(
			`Failed to invent people: a scenario can say of no people of the API "${api}".`,
		);
	const invent = await createInventor(bulk);
	const stateOf = statesOf(bulk, list.invented);
	return (firstNumber, count) => {
		const items = invent(firstNumber, count).map((person, at) =>
			override<JsonRecord>(itemOf(person, list), stateOf(firstNumber + at)),
		);
		return { ...written, [list.name]: items };
	};
}

/** Numbers of one person of each sort: the first of each group, and of those of no group. */
export function firstOfEachSort(bulk: Bulk): readonly number[] {
	const firsts = [0, ...lastNumbers(bulk)].map((last) => last + 1);
	return [...new Set(firsts)].filter((number) => number <= bulk.accounts);
}

/** Which group each person is in, as the number of the last one; the people of no group come last. */
export function lastNumbers({
	accounts,
	groups = [],
}: Pick<Bulk, "accounts" | "groups">): readonly number[] {
	let sum = 0;
	return groups.map(({ share }) => {
		sum += share;
		return Math.round(sum * accounts);
	});
}

/** What the person of a number has besides the facts of the person. */
function statesOf(
	bulk: Bulk,
	invented: JsonRecord,
): (number: number) => JsonRecord {
	const { each = {}, groups = [] } = bulk;
	const common = override<JsonRecord>(invented, each);
	const last = lastNumbers(bulk);
	const states = groups.map(({ state }) => override<JsonRecord>(common, state));
	return (number) => {
		const group = last.findIndex((end) => number <= end);
		return states[group] ?? common;
	};
}

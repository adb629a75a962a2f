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

/**
 * The states of a tenant of an API, one after the other, that make it have what is written of it and
 * its invented people: few enough at a time that a world of 100 000 loads fast. Furniture of the
 * tenant stands in each of them, because people refer to it.
 */
export async function* inParts(
	api: string,
	state: Json,
	bulk: Bulk,
): AsyncGenerator<Json> {
	const list = Object.hasOwn(peopleLists, api) ? peopleLists[api] : undefined;
	if (list === undefined || !isJsonObject(state)) return;
	const { bulk: _, ...written } = state;
	yield written;
	const stateOf = statesOf(bulk, list.invented);
	const invent = await createInventor(bulk);
	for (let first = 1; first <= bulk.accounts; first += partSize) {
		const length = Math.min(partSize, bulk.accounts - first + 1);
		const items = Array.from({ length }, (_, at) =>
			override<JsonRecord>(itemOf(invent(), list), stateOf(first + at)),
		);
		yield { ...written, [list.name]: items };
	}
}

// What a part leaves behind is thrown away before the engine takes it for something that stays.
const partSize = 250;

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

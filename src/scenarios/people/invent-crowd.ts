import { InvariantError } from "../../core/errors.ts";
import type {
	Crowd,
	CrowdFinding,
	Look,
	SeedWriter,
} from "../../core/ports/store.ts";
import { namesOf } from "../../core/record-keys.ts";
import type { KindRecord } from "../../core/records.ts";
import type { Json, RealmId } from "../../core/values.ts";
import { type Bulk, firstOfEachSort, type InventState } from "./bulk.ts";
import { CrowdKeys } from "./crowd-keys.ts";
import type { TellingIds } from "./telling-ids.ts";

/** What a crowd is invented with. */
export interface CrowdOrder {
	readonly realm: RealmId;
	readonly bulk: Bulk;
	readonly inventState: InventState;
	/**
	 * Seeds a state of the tenant. The same part makes the same draws.
	 *
	 * @param part number of the part that the people are of; undefined: they are examples
	 */
	readonly seed: (
		state: Json,
		writer: SeedWriter,
		part: number | undefined,
	) => Promise<void>;
	/** How the ids of the accounts tell their part. */
	readonly ids: Pick<TellingIds, "partOf">;
	/** The last number of each sequence, before the first of them. */
	readonly sequences: { readonly [sequence: string]: number };
	/** Whether a record is there without them: it belongs to all of the tenant. */
	readonly isFurniture: (one: KindRecord) => boolean;
}

/** Invented people, and how many numbers each of them takes. */
export interface InventedCrowd {
	readonly crowd: Crowd;
	/** The last number of each sequence, behind the last of them. */
	readonly sequences: { readonly [sequence: string]: number };
}

/** How many people are made at a time: the first sight of one costs some milliseconds. */
const partSize = 100;

/**
 * Makes a crowd of invented people. Now only one of each sort is made, to learn what their records are
 * found by; all of them are made part by part, whenever the store asks.
 *
 * @throws InvariantError when people of a part are other than those that were learned from
 */
export async function inventCrowd(order: CrowdOrder): Promise<InventedCrowd> {
	const { realm, bulk, sequences, ids } = order;
	const { accounts } = bulk;
	const examples: KindRecord[] = [];
	const drawn = new Map<string, number>();
	const firsts = firstOfEachSort(bulk);
	for (const number of firsts) {
		const example = { number, count: 1 };
		const one = await seedPeople(order, example, () => 0);
		examples.push(...one.records);
		for (const [name, count] of one.drawn)
			drawn.set(name, (drawn.get(name) ?? 0) + count);
	}
	const perPerson = (name: string) => (drawn.get(name) ?? 0) / firsts.length;
	const lastBefore = (name: string, number: number) =>
		(sequences[name] ?? 0) + perPerson(name) * (number - 1);
	const keys = new CrowdKeys(examples);
	const partSizes = Array.from(
		{ length: Math.ceil(accounts / partSize) },
		(_, part) => Math.min(partSize, accounts - part * partSize),
	);
	const find = (look: Look): CrowdFinding => {
		if (look.kind === "account" && look.by === "id") {
			const part = ids.partOf(look.key);
			return part < partSizes.length ? part : "none";
		}
		const found = keys.find(look);
		if (typeof found !== "number") return found;
		return found >= 1 && found <= accounts
			? Math.floor((found - 1) / partSize)
			: "none";
	};
	const make = async (part: number) => {
		const number = part * partSize + 1;
		const count = partSizes[part] ?? 0;
		const people = { number, count, part };
		const made = await seedPeople(order, people, (name) =>
			lastBefore(name, number),
		);
		// Those at the ends speak for the others; to ask all of them would cost as much as to invent them.
		const ends = [made.records[0], made.records.at(-1)];
		const isAsLearned =
			ends.every((one) => one !== undefined && isFoundIn(part, one, find)) &&
			[...made.drawn].every(([name, all]) => all === perPerson(name) * count);
		if (isAsLearned) return made.records;
		throw new InvariantError(
			`Failed to invent the people ${number} to ${number + count - 1} of ${realm}: they are found by other keys, or take other numbers, than those that were looked at first.`,
		);
	};
	const last = [...drawn.keys()].map((name) => [
		name,
		lastBefore(name, accounts + 1),
	]);
	return {
		crowd: { realm, partSizes, find, make },
		sequences: Object.fromEntries(last),
	};
}

/** Whether every look for a record leads to the part that it is in. */
function isFoundIn(
	part: number,
	one: KindRecord,
	find: (look: Look) => CrowdFinding,
): boolean {
	const { kind } = one;
	const { id, unique, index } = namesOf(one);
	const isFound = (look: Look) => {
		const found = find(look);
		return found === part || found === "any" || found === "unlikely";
	};
	return (
		isFound({ kind, by: "id", key: id }) &&
		unique.every((key) => isFound({ kind, by: "unique", key })) &&
		index.every((key) => isFound({ kind, by: "index", key }))
	);
}

/** People in a row, and the part that they are; without one: examples. */
interface PeopleToSeed {
	readonly number: number;
	readonly count: number;
	readonly part?: number;
}

/** Seeds some people in a row into nothing. */
async function seedPeople(
	{ inventState, seed, isFurniture }: CrowdOrder,
	{ number, count, part }: PeopleToSeed,
	lastOf: (sequence: string) => number,
): Promise<{
	readonly records: readonly KindRecord[];
	/** How many numbers of each sequence were drawn. */
	readonly drawn: ReadonlyMap<string, number>;
}> {
	const records: KindRecord[] = [];
	const drawn = new Map<string, number>();
	const writer: SeedWriter = {
		async put(kind, record) {
			const one = { kind, record } as KindRecord; // a record of its kind, as `put` takes it
			if (!isFurniture(one)) records.push(one);
		},
		async next(sequence) {
			const count = (drawn.get(sequence) ?? 0) + 1;
			drawn.set(sequence, count);
			return lastOf(sequence) + count;
		},
	};
	await seed(inventState(number, count), writer, part);
	return { records, drawn };
}

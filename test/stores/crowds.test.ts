// A crowd is there from the start for whoever reads the store; that its records are made late must show
// nowhere. Random histories on a store that was given a crowd are compared with the same histories on a
// store into which the same records were put one by one.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type {
	Crowd,
	CrowdFinding,
	Look,
	Reader,
	Store,
	StoreSnapshot,
	Transaction,
} from "../../src/core/ports/store.ts";
import { UniqueKeyTakenError } from "../../src/core/ports/store.ts";
import {
	collectionKey,
	inRealm,
	resourceId,
} from "../../src/core/record-keys.ts";
import type { KindRecord } from "../../src/core/records.ts";
import { createMemoryStore } from "../../src/stores/memory-store.ts";
import { accountOf, emailKey, realm } from "./records.ts";

const partSizes = [3, 3, 2];
const numbers = [1, 2, 3, 4, 5, 6, 7, 8];
const emailOf = (number: number) => `p${number}@x`;
const collection = "cards";

/** The two records of the person of a number. */
function recordsOf(number: number): readonly KindRecord[] {
	const id = `id-${number}`;
	return [
		{ kind: "account", record: accountOf(id, number, emailOf(number)) },
		{
			kind: "resource",
			record: { realm, collection, id, value: { number } },
		},
	];
}

/** A crowd of eight people that notes which parts were made. */
function crowdOfEight() {
	const made: number[] = [];
	const crowd: Crowd = {
		realm,
		partSizes,
		find,
		async make(part) {
			made.push(part);
			await Promise.resolve();
			return numbers
				.filter((number) => partOf(number) === part)
				.flatMap(recordsOf);
		},
	};
	return { crowd, made };
}

const partOf = (number: number) => Math.floor((number - 1) / 3);

function find({ kind, by, key }: Look): CrowdFinding {
	if (kind !== "account" && kind !== "resource") return "none";
	if (by === "index") return key === "realm|other" ? "none" : "any";
	if (by === "id") return key.includes("id-") ? "unlikely" : "none";
	const number = Number(/\|p(\d+)@x$/.exec(key)?.[1]);
	return number >= 1 && number <= 8 ? partOf(number) : "none";
}

async function withCrowd() {
	const store = createMemoryStore();
	const { crowd, made } = crowdOfEight();
	await store.transact((tx) => tx.putCrowd(crowd));
	return { store, made };
}

async function withAll(): Promise<Store> {
	const store = createMemoryStore();
	await store.transact(async (tx) => {
		for (const number of numbers)
			for (const one of recordsOf(number)) await putOne(tx, one);
	});
	return store;
}

const putOne = (tx: Transaction, one: KindRecord) =>
	one.kind === "account"
		? tx.put("account", one.record)
		: tx.put("resource", one.record as never);

type Step =
	| { act: "get" | "find" | "card" | "delete" | "change"; number: number }
	| { act: "add"; id: string; email: string }
	| { act: "count" | "list" | "cards" }
	| { act: "first"; limit: number };

/** Does a step; what it saw. */
async function take(
	step: Step,
	at: Reader,
	tx: Transaction | undefined,
): Promise<unknown> {
	switch (step.act) {
		case "get":
			return at.get("account", `id-${step.number}`);
		case "find":
			return at.findUnique("account", emailKey(emailOf(step.number)));
		case "card":
			return at.get(
				"resource",
				resourceId(realm, collection, `id-${step.number}`),
			);
		case "count":
			return [
				await at.count("account"),
				await at.count("account", inRealm(realm)),
				await at.count("account", "realm|other"),
				await at.count("resource"),
			];
		case "list":
			return [await at.list("account"), await at.list("session")];
		case "first":
			return at.list("account", inRealm(realm), step.limit);
		case "cards":
			return at.list("resource", collectionKey(realm, collection));
		case "delete":
			return tx?.delete("account", `id-${step.number}`);
		case "change": {
			const key = emailKey(emailOf(step.number));
			const account = await tx?.findUnique("account", key);
			return account && tx?.put("account", { ...account, updatedAt: 7 });
		}
		case "add":
			return tx?.put("account", accountOf(step.id, 100, step.email));
	}
}

const number = fc.integer({ min: 1, max: 9 });
const looks: readonly fc.Arbitrary<Step>[] = [
	fc.record({
		act: fc.constantFrom("get", "find", "card"),
		number,
	}),
	fc.record({ act: fc.constantFrom("count", "list", "cards") }),
	fc.record({
		act: fc.constant("first"),
		limit: fc.integer({ min: 0, max: 9 }),
	}),
];
const changes: readonly fc.Arbitrary<Step>[] = [
	fc.record({ act: fc.constantFrom("delete", "change"), number }),
	fc.record({
		act: fc.constant("add"),
		id: fc.constantFrom("new-a", "new-b"),
		email: fc.constantFrom("p2@x", "p8@x", "other@x"),
	}),
];

type Act =
	| { act: "look"; steps: readonly Step[] }
	| { act: "transact"; steps: readonly Step[] }
	| { act: "snapshot" }
	| { act: "restore" };

const act: fc.Arbitrary<Act> = fc.oneof(
	fc.record({
		act: fc.constant("look" as const),
		steps: fc.array(fc.oneof(...looks), { maxLength: 4 }),
	}),
	fc.record({
		act: fc.constant("transact" as const),
		steps: fc.array(fc.oneof(...looks, ...changes), { maxLength: 5 }),
	}),
	fc.record({ act: fc.constant("snapshot" as const) }),
	fc.record({ act: fc.constant("restore" as const) }),
);

/** A history on one store; everything that was seen. */
async function live(
	store: Store,
	history: readonly Act[],
): Promise<readonly unknown[]> {
	const seen: unknown[] = [];
	let snapshot: StoreSnapshot | undefined;
	for (const one of history) {
		if (one.act === "snapshot") snapshot = store.snapshot();
		else if (one.act === "restore") snapshot && store.restore(snapshot);
		else if (one.act === "look")
			// All at once: several may ask for the same part.
			seen.push(
				await Promise.all(
					one.steps.map((step) => take(step, store, undefined)),
				),
			);
		else
			seen.push(
				await store
					.transact(async (tx) => {
						const found: unknown[] = [];
						for (const step of one.steps) found.push(await take(step, tx, tx));
						return found;
					})
					.catch((error: unknown) =>
						error instanceof UniqueKeyTakenError ? error.key : error,
					),
			);
	}
	seen.push(await store.list("account"), await store.list("resource"));
	return seen;
}

describe("a crowd", () => {
	test("shows nowhere that its records are made late", async () => {
		await fc.assert(
			fc.asyncProperty(fc.array(act, { maxLength: 8 }), async (history) => {
				const late = await live((await withCrowd()).store, history);
				expect(late).toEqual(await live(await withAll(), history));
			}),
			{ numRuns: 500 },
		);
	});

	test("is made as far as somebody looks", async () => {
		const { store, made } = await withCrowd();
		expect(await store.count("account")).toBe(8);
		expect(
			await store.findUnique("account", emailKey("nobody@x")),
		).toBeUndefined();
		expect(await store.get("session", "id-1")).toBeUndefined();
		expect(made).toEqual([]);
		expect(await store.list("account", inRealm(realm), 3)).toHaveLength(3);
		expect(made).toEqual([0]);
		await store.findUnique("account", emailKey("p7@x"));
		expect(made).toEqual([0, 2]);
		await store.transact((tx) =>
			tx.put("account", accountOf("id-new", 9, "other@x")),
		);
		expect(made).toEqual([0, 2]);
		await store.get("account", "id-4");
		expect(made).toEqual([0, 2, 1]);
	});

	test("whose member has what somebody else has cannot be put", async () => {
		const store = createMemoryStore();
		await store.transact((tx) =>
			tx.put("account", accountOf("anna", 99, "p5@x")),
		);
		const { crowd } = crowdOfEight();
		await expect(
			store.transact((tx) => tx.putCrowd(crowd)),
		).rejects.toMatchObject({
			name: "UniqueKeyTakenError",
			key: emailKey("p5@x"),
		});
		expect(await store.count("account")).toBe(1);
	});

	test("that a transaction puts and gives up is not there", async () => {
		const store = createMemoryStore();
		const { crowd, made } = crowdOfEight();
		const gaveUp = store.transact(async (tx) => {
			await tx.putCrowd(crowd);
			throw new RangeError("on purpose");
		});
		await expect(gaveUp).rejects.toThrow("on purpose");
		expect(await store.list("account")).toEqual([]);
		expect(made).toEqual([]);
	});

	test("of a snapshot is there in every store that begins from it", async () => {
		const { store, made } = await withCrowd();
		const snapshot = store.snapshot();
		const fork = createMemoryStore();
		fork.restore(snapshot);
		await store.findUnique("account", emailKey("p1@x"));
		expect(await fork.list("account")).toEqual(await store.list("account"));
		expect(made).toEqual([0, 0, 1, 2, 1, 2]);
	});

	test("that cannot be made says so, and is asked again", async () => {
		const { crowd } = crowdOfEight();
		let isBroken = true;
		const store = createMemoryStore();
		await store.transact((tx) =>
			tx.putCrowd({
				...crowd,
				async make(part) {
					if (isBroken) throw new RangeError("no people today");
					return crowd.make(part);
				},
			}),
		);
		const look = () => store.findUnique("account", emailKey("p1@x"));
		await expect(look()).rejects.toThrow("no people today");
		isBroken = false;
		expect((await look())?.number).toBe(1);
	});
});

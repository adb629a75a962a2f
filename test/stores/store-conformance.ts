import { beforeEach, describe, expect, it } from "vitest";
import { type Store, UniqueKeyTakenError } from "../../src/core/ports/store.ts";
import { inRealm, ownedBy } from "../../src/core/record-keys.ts";
import type { AccountId } from "../../src/core/values.ts";
import { accountOf, emailKey, messageOf, realm, sessionOf } from "./records.ts";

/** Cases of the suite that a store does not meet, and why. */
export interface KnownGap {
	readonly reason: string;
	/** Names of the cases, exactly as the suite spells them. */
	readonly cases: readonly string[];
}

/** What every store must do; see `src/core/ports/store.ts`. */
const cases: Readonly<Record<string, (store: Store) => Promise<void>>> = {
	"reads back a record by its id": async (store) => {
		const anna = accountOf("anna", 1, "anna@example.com");
		await store.transact((tx) => tx.put("account", anna));
		expect(await store.get("account", "anna")).toEqual(anna);
	},

	"knows nothing of a record that was never put": async (store) => {
		expect(await store.get("account", "nobody")).toBeUndefined();
		expect(
			await store.findUnique("account", emailKey("x@y.example")),
		).toBeUndefined();
		expect(await store.list("account")).toEqual([]);
		expect(await store.list("session", ownedBy("x" as AccountId))).toEqual([]);
		expect(await store.count("account")).toBe(0);
	},

	"keeps kinds apart, also with equal ids": async (store) => {
		await store.transact(async (tx) => {
			await tx.put("account", accountOf("same", 1));
			await tx.put("session", sessionOf("same", "other"));
			await tx.delete("session", "same");
		});
		expect(await store.get("account", "same")).toBeDefined();
		expect(await store.count("session")).toBe(0);
	},

	"replaces a record with the same id": async (store) => {
		await store.transact((tx) => tx.put("session", sessionOf("s", "anna", 1)));
		await store.transact((tx) => tx.put("session", sessionOf("s", "anna", 2)));
		expect((await store.get("session", "s"))?.lastSeenAt).toBe(2);
		expect(await store.count("session")).toBe(1);
	},

	"finds a record by each of its unique keys": async (store) => {
		const anna = accountOf("anna", 7, "anna@example.com", "a@example.org");
		await store.transact((tx) => tx.put("account", anna));
		for (const key of [
			emailKey("anna@example.com"),
			emailKey("a@example.org"),
			`${realm}|number|7`,
		]) {
			expect(await store.findUnique("account", key)).toEqual(anna);
		}
	},

	"releases a unique key that a record gives up": async (store) => {
		await store.transact((tx) => tx.put("account", accountOf("a", 1, "old@x")));
		await store.transact((tx) => tx.put("account", accountOf("a", 1, "new@x")));
		expect(
			await store.findUnique("account", emailKey("old@x")),
		).toBeUndefined();
		await store.transact((tx) => tx.put("account", accountOf("b", 2, "old@x")));
		const holder = await store.findUnique("account", emailKey("old@x"));
		expect(holder?.id).toBe("b");
	},

	"releases all unique keys of a deleted record": async (store) => {
		await store.transact((tx) => tx.put("account", accountOf("a", 1, "a@x")));
		await store.transact((tx) => tx.delete("account", "a"));
		await store.transact((tx) => tx.put("account", accountOf("b", 1, "a@x")));
		expect(await store.count("account")).toBe(1);
	},

	"refuses a unique key held by a committed record": async (store) => {
		await store.transact((tx) => tx.put("account", accountOf("a", 1, "a@x")));
		await expect(
			store.transact((tx) => tx.put("account", accountOf("b", 2, "a@x"))),
		).rejects.toThrow(UniqueKeyTakenError);
		expect(await store.get("account", "b")).toBeUndefined();
	},

	"refuses a unique key taken earlier in the same transaction": async (
		store,
	) => {
		await expect(
			store.transact(async (tx) => {
				await tx.put("account", accountOf("a", 1, "a@x"));
				await tx.put("account", accountOf("b", 2, "a@x"));
			}),
		).rejects.toThrow(UniqueKeyTakenError);
		expect(await store.count("account")).toBe(0);
	},

	"lets a key pass from one record to another in one transaction": async (
		store,
	) => {
		await store.transact(async (tx) => {
			await tx.put("account", accountOf("a", 1, "a@x"));
			await tx.put("account", accountOf("b", 2, "b@x"));
		});
		await store.transact(async (tx) => {
			await tx.put("account", accountOf("a", 1));
			await tx.put("account", accountOf("b", 2, "a@x"));
			await tx.put("account", accountOf("a", 1, "b@x"));
		});
		expect((await store.findUnique("account", emailKey("a@x")))?.id).toBe("b");
		expect((await store.findUnique("account", emailKey("b@x")))?.id).toBe("a");
	},

	"undoes a transaction whose put failed, even if the work goes on": async (
		store,
	) => {
		await store.transact((tx) => tx.put("account", accountOf("a", 1, "a@x")));
		const careless = store.transact(async (tx) => {
			await tx.put("session", sessionOf("s", "a"));
			await tx.put("account", accountOf("b", 2, "a@x")).catch(() => {});
		});
		await expect(careless).rejects.toThrow(UniqueKeyTakenError);
		expect(await store.count("session")).toBe(0);
	},

	"lists a kind and an index key in the order of the first put": async (
		store,
	) => {
		await store.transact(async (tx) => {
			await tx.put("session", sessionOf("z", "anna"));
			await tx.put("session", sessionOf("y", "bert"));
			await tx.put("session", sessionOf("x", "anna"));
		});
		await store.transact((tx) => tx.put("session", sessionOf("z", "anna", 9)));
		const ids = async (key?: string) =>
			(await store.list("session", key)).map((session) => session.id);
		expect(await ids()).toEqual(["z", "y", "x"]);
		expect(await ids(ownedBy("anna" as AccountId))).toEqual(["z", "x"]);
		expect(await ids(inRealm(realm))).toEqual(["z", "y", "x"]);
	},

	"moves a record to the list of its new index key, in its old place": async (
		store,
	) => {
		await store.transact(async (tx) => {
			await tx.put("session", sessionOf("1", "anna"));
			await tx.put("session", sessionOf("2", "bert"));
			await tx.put("session", sessionOf("1", "bert"));
		});
		expect(await store.list("session", ownedBy("anna" as AccountId))).toEqual(
			[],
		);
		const moved = await store.list("session", ownedBy("bert" as AccountId));
		expect(moved.map((session) => session.id)).toEqual(["1", "2"]);
	},

	"places a deleted record that is put again behind the others": async (
		store,
	) => {
		await store.transact(async (tx) => {
			await tx.put("session", sessionOf("1", "anna"));
			await tx.put("session", sessionOf("2", "anna"));
		});
		await store.transact(async (tx) => {
			await tx.delete("session", "1");
			await tx.put("session", sessionOf("1", "anna"));
		});
		const ids = (await store.list("session")).map((session) => session.id);
		expect(ids).toEqual(["2", "1"]);
	},

	"does nothing when a record to delete is not there": async (store) => {
		await store.transact((tx) => tx.delete("account", "nobody"));
		expect(await store.count("account")).toBe(0);
	},

	"keeps a list that was handed out as it was": async (store) => {
		await store.transact((tx) => tx.put("session", sessionOf("1", "anna")));
		const before = await store.list("session");
		await store.transact((tx) => tx.put("session", sessionOf("2", "anna")));
		expect(before).toHaveLength(1);
	},

	"is not confused by ids and keys named like parts of an object": async (
		store,
	) => {
		const names = ["__proto__", "constructor", "toString", ""];
		await store.transact(async (tx) => {
			for (const [at, name] of names.entries()) {
				expect(await tx.get("account", name)).toBeUndefined();
				await tx.put("account", accountOf(name, at, name));
				await tx.put("session", sessionOf(name, name));
				expect(await tx.next(name)).toBe(1);
			}
		});
		for (const name of names) {
			const found = await store.findUnique("account", emailKey(name));
			expect(found?.id).toBe(name);
			const owned = await store.list("session", ownedBy(name as AccountId));
			expect(owned.map((session) => session.id)).toEqual([name]);
		}
	},

	"shows a transaction its own puts and deletes": async (store) => {
		await store.transact(async (tx) => {
			await tx.put("account", accountOf("old", 1, "old@x"));
			await tx.put("session", sessionOf("s1", "old"));
			await tx.put("session", sessionOf("s2", "old"));
		});
		await store.transact(async (tx) => {
			await tx.put("account", accountOf("new", 2, "new@x"));
			await tx.put("account", accountOf("old", 1, "changed@x"));
			await tx.delete("session", "s1");
			await tx.put("session", sessionOf("s3", "old"));
			expect(await tx.get("account", "new")).toBeDefined();
			expect((await tx.findUnique("account", emailKey("changed@x")))?.id).toBe(
				"old",
			);
			expect(await tx.findUnique("account", emailKey("old@x"))).toBeUndefined();
			const owned = await tx.list("session", ownedBy("old" as AccountId));
			expect(owned.map((session) => session.id)).toEqual(["s2", "s3"]);
			expect(await tx.get("session", "s1")).toBeUndefined();
			expect(await tx.count("session")).toBe(2);
			expect(await tx.count("account")).toBe(2);
		});
	},

	"hides what is not committed from readers outside": async (store) => {
		await store.transact((tx) => tx.put("account", accountOf("a", 1, "old@x")));
		await store.transact(async (tx) => {
			await tx.put("account", accountOf("a", 1, "new@x"));
			await tx.put("account", accountOf("b", 2, "b@x"));
			const seen = await store.get("account", "a");
			expect(seen?.identifiers[0]?.value).toBe("old@x");
			expect(
				await store.findUnique("account", emailKey("b@x")),
			).toBeUndefined();
			expect(await store.list("account")).toHaveLength(1);
			expect(await store.count("account")).toBe(1);
		});
		expect(await store.count("account")).toBe(2);
	},

	"returns what the work returns": async (store) => {
		expect(await store.transact(async () => "done")).toBe("done");
	},

	"leaves nothing of a transaction whose work throws": async (store) => {
		await store.transact((tx) => tx.put("session", sessionOf("kept", "a", 1)));
		const failing = store.transact(async (tx) => {
			await tx.put("account", accountOf("a", 1, "a@x"));
			await tx.put("session", sessionOf("kept", "a", 2));
			await tx.delete("session", "kept");
			throw new Error("on purpose");
		});
		await expect(failing).rejects.toThrow("on purpose");
		expect(await store.get("account", "a")).toBeUndefined();
		expect(await store.findUnique("account", emailKey("a@x"))).toBeUndefined();
		expect((await store.get("session", "kept"))?.lastSeenAt).toBe(1);
		expect(await store.count("session")).toBe(1);
	},

	"goes on after a transaction whose work throws": async (store) => {
		const failing = store.transact(async () => {
			throw new Error("on purpose");
		});
		const next = store.transact((tx) => tx.put("account", accountOf("a", 1)));
		await expect(failing).rejects.toThrow("on purpose");
		await next;
		expect(await store.count("account")).toBe(1);
	},

	"loses no update among concurrent transactions": async (store) => {
		await store.transact((tx) => tx.put("session", sessionOf("s", "a", 0)));
		const increment = () =>
			store.transact(async (tx) => {
				const session = await tx.get("session", "s");
				if (session === undefined) throw new Error("the session is gone");
				await Promise.resolve();
				const lastSeenAt = session.lastSeenAt + 1;
				await tx.put("session", { ...session, lastSeenAt });
			});
		await Promise.all(Array.from({ length: 20 }, increment));
		expect((await store.get("session", "s"))?.lastSeenAt).toBe(20);
	},

	"lets exactly one of many take a unique key": async (store) => {
		const attempts = Array.from({ length: 20 }, (_, at) =>
			store.transact(async (tx) => {
				const holder = await tx.findUnique("account", emailKey("a@x"));
				if (holder !== undefined) return "taken";
				await tx.put("account", accountOf(`a${at}`, at, "a@x"));
				return "won";
			}),
		);
		const answers = await Promise.all(attempts);
		expect(answers.filter((answer) => answer === "won")).toHaveLength(1);
		expect(await store.count("account")).toBe(1);
	},

	"numbers a sequence from 1, without repeats, apart from others": async (
		store,
	) => {
		const first = await store.transact((tx) => tx.next("accounts"));
		expect(first).toBe(1);
		const drawn = await Promise.all(
			Array.from({ length: 10 }, () =>
				store.transact(async (tx) => [
					await tx.next("accounts"),
					await tx.next("accounts"),
				]),
			),
		);
		const numbers = [first, ...drawn.flat()];
		expect(new Set(numbers).size).toBe(21);
		expect(numbers.toSorted((a, b) => a - b)).toEqual(numbers);
		expect(await store.transact((tx) => tx.next("messages"))).toBe(1);
	},

	"takes everything back to a snapshot": async (store) => {
		await store.transact(async (tx) => {
			await tx.put("account", accountOf("a", 1, "a@x"));
			await tx.put("session", sessionOf("s", "a", 1));
			await tx.next("accounts");
		});
		const snapshot = store.snapshot();
		await store.transact(async (tx) => {
			await tx.put("account", accountOf("a", 1, "changed@x"));
			await tx.put("account", accountOf("b", 2, "a@x"));
			await tx.delete("session", "s");
			await tx.next("accounts");
		});
		store.restore(snapshot);
		expect((await store.findUnique("account", emailKey("a@x")))?.id).toBe("a");
		expect(
			await store.findUnique("account", emailKey("changed@x")),
		).toBeUndefined();
		expect(await store.list("account")).toHaveLength(1);
		expect(await store.count("session")).toBe(1);
		expect(await store.list("session", ownedBy("a" as AccountId))).toHaveLength(
			1,
		);
		expect(await store.transact((tx) => tx.next("accounts"))).toBe(2);
	},

	"restores one snapshot as often as wanted": async (store) => {
		await store.transact((tx) => tx.put("session", sessionOf("1", "a")));
		const snapshot = store.snapshot();
		for (const id of ["2", "3", "4"]) {
			await store.transact(async (tx) => {
				await tx.put("session", sessionOf(id, "a"));
				await tx.delete("session", "1");
			});
			store.restore(snapshot);
			const ids = (await store.list("session")).map((session) => session.id);
			expect(ids).toEqual(["1"]);
		}
	},

	"keeps snapshots of several moments, in any order": async (store) => {
		const snapshots = [store.snapshot()];
		for (let at = 1; at <= 30; at += 1) {
			await store.transact(async (tx) => {
				await tx.put("session", sessionOf(`s${at}`, "a"));
				if (at % 3 === 0) await tx.delete("session", `s${at - 1}`);
			});
			snapshots.push(store.snapshot());
		}
		for (const at of [7, 30, 0, 15, 16, 3, 29]) {
			const snapshot = snapshots[at];
			if (snapshot !== undefined) store.restore(snapshot);
			const expected = at - Math.floor(at / 3);
			expect(await store.count("session")).toBe(expected);
			expect(await store.list("session")).toHaveLength(expected);
		}
	},

	"refuses a snapshot that it did not take": async (store) => {
		expect(() => store.restore({ kind: "store-snapshot" })).toThrow(
			"Failed to restore a store",
		);
	},

	"runs a transaction again when the store is restored under it": async (
		store,
	) => {
		await store.transact((tx) => tx.put("session", sessionOf("s", "a", 1)));
		const snapshot = store.snapshot();
		await store.transact((tx) => tx.put("session", sessionOf("s", "a", 50)));
		const seen: number[] = [];
		await store.transact(async (tx) => {
			const session = await tx.get("session", "s");
			if (session === undefined) throw new Error("the session is gone");
			seen.push(session.lastSeenAt);
			if (seen.length === 1) store.restore(snapshot);
			expect((await tx.get("session", "s"))?.lastSeenAt).toBe(seen.at(-1));
			const lastSeenAt = session.lastSeenAt + 1;
			await tx.put("session", { ...session, lastSeenAt });
		});
		expect(seen).toEqual([50, 1]);
		expect((await store.get("session", "s"))?.lastSeenAt).toBe(2);
	},

	"leaves what runs uncommitted out of a snapshot": async (store) => {
		let taken = store.snapshot();
		await store.transact(async (tx) => {
			await tx.put("account", accountOf("a", 1));
			taken = store.snapshot();
			await tx.put("account", accountOf("b", 2));
		});
		expect(await store.count("account")).toBe(2);
		store.restore(taken);
		expect(await store.count("account")).toBe(0);
	},

	"tells watchers of each put after the commit, in order": async (store) => {
		const told: number[] = [];
		store.watch("message", (message) => told.push(message.sequence));
		await store.transact(async (tx) => {
			await tx.put("message", messageOf(2));
			await tx.put("message", messageOf(1));
			await tx.put("account", accountOf("a", 1));
			expect(told).toEqual([]);
		});
		expect(told).toEqual([2, 1]);
	},

	"tells watchers nothing of what did not come to be": async (store) => {
		const told: number[] = [];
		store.watch("message", (message) => told.push(message.sequence));
		await store
			.transact(async (tx) => {
				await tx.put("message", messageOf(1));
				throw new Error("on purpose");
			})
			.catch(() => {});
		await store.transact(async (tx) => {
			await tx.put("message", messageOf(2));
			await tx.delete("message", "m2");
		});
		expect(told).toEqual([]);
	},

	"shows a watcher the committed state": async (store) => {
		const counts: Promise<number>[] = [];
		store.watch("message", () => counts.push(store.count("message")));
		await store.transact((tx) => tx.put("message", messageOf(1)));
		expect(await Promise.all(counts)).toEqual([1]);
	},

	"stops telling a watcher that left": async (store) => {
		const told: string[] = [];
		const leave = store.watch("message", () => {
			told.push("once");
			leave();
		});
		store.watch("message", () => told.push("always"));
		await store.transact((tx) => tx.put("message", messageOf(1)));
		await store.transact((tx) => tx.put("message", messageOf(2)));
		expect(told).toEqual(["once", "always", "always"]);
	},

	"refuses calls on a transaction that is over": async (store) => {
		const leaked = await store.transact(async (tx) => ({ tx }));
		await expect(leaked.tx.put("account", accountOf("a", 1))).rejects.toThrow(
			"the transaction is over",
		);
		await expect(leaked.tx.get("account", "a")).rejects.toThrow();
		await expect(leaked.tx.next("accounts")).rejects.toThrow();
		expect(await store.count("account")).toBe(0);
	},
};

/**
 * Runs what every store must do against one store.
 *
 * @param name how the store is called in the report
 * @param createStore makes an empty store, a new one for each case
 * @param knownGaps cases the store does not meet; each is reported as skipped, with its reason
 */
export function describeStore(
	name: string,
	createStore: () => Store | Promise<Store>,
	knownGaps: readonly KnownGap[] = [],
): void {
	describe(`${name} as a store`, () => {
		const reasons = new Map(
			knownGaps.flatMap((gap) => gap.cases.map((name) => [name, gap.reason])),
		);
		beforeEach((context) => {
			const reason = reasons.get(context.task.name);
			if (reason !== undefined) context.skip(reason);
		});

		it("lists as known gaps only cases that exist", () => {
			expect([...reasons.keys()].filter((gap) => !(gap in cases))).toEqual([]);
		});

		for (const [sentence, run] of Object.entries(cases)) {
			it(sentence, async () => run(await createStore()));
		}
	});
}

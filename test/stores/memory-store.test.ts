import { describe, expect, it } from "vitest";
import { createMemoryStore } from "../../src/stores/memory-store.ts";
import { accountOf, messageOf } from "./records.ts";
import { describeStore } from "./store-conformance.ts";

describeStore("memory store", createMemoryStore, []);

describe("memory store", () => {
	it("commits and tells the others when a listener throws", async () => {
		const errors: unknown[] = [];
		const told: number[] = [];
		const store = createMemoryStore({
			onListenerError: (error) => errors.push(error),
		});
		store.watch("message", (message) => {
			throw new Error(`no room for ${message.id}`);
		});
		store.watch("message", (message) => told.push(message.sequence));
		await store.transact(async (tx) => {
			await tx.put("message", messageOf(1));
			await tx.put("message", messageOf(2));
		});
		expect(told).toEqual([1, 2]);
		expect(errors.map(String)).toEqual([
			"Error: no room for m1",
			"Error: no room for m2",
		]);
		expect(await store.count("message")).toBe(2);
	});

	it("runs transactions in the order in which they were asked for", async () => {
		const store = createMemoryStore();
		const order: number[] = [];
		await Promise.all(
			[3, 2, 1].map((turns, at) =>
				store.transact(async (tx) => {
					for (let turn = 0; turn < turns; turn += 1) await tx.count("account");
					order.push(at);
				}),
			),
		);
		expect(order).toEqual([0, 1, 2]);
	});

	it("answers readers outside while a transaction waits", async () => {
		const store = createMemoryStore();
		let finish = (): void => {};
		const waiting = new Promise<void>((resolve) => {
			finish = resolve;
		});
		const running = store.transact(async (tx) => {
			await tx.put("account", accountOf("a", 1));
			await waiting;
		});
		expect(await store.count("account")).toBe(0);
		finish();
		await running;
		expect(await store.count("account")).toBe(1);
	});

	it("gives up when its own work restores it again and again", async () => {
		const store = createMemoryStore();
		const snapshot = store.snapshot();
		const endless = store.transact(async () => store.restore(snapshot));
		await expect(endless).rejects.toThrow("restored during each");
		await store.transact((tx) => tx.put("account", accountOf("a", 1)));
		expect(await store.count("account")).toBe(1);
	});

	it("takes an error of work that is not even a promise", async () => {
		const store = createMemoryStore();
		const broken = store.transact(() => {
			throw new Error("at once");
		});
		await expect(broken).rejects.toThrow("at once");
		expect(await store.transact((tx) => tx.count("account"))).toBe(0);
	});
});

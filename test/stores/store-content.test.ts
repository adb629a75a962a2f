// What a store holds survives a trip through JSON: records in their order, keys, sequences.
import { expect, test } from "vitest";
import { ownedBy } from "../../src/core/record-keys.ts";
import type { AccountId } from "../../src/core/values.ts";
import { createMemoryStore } from "../../src/stores/memory-store.ts";
import { exportStore, importStore } from "../../src/stores/store-content.ts";
import { accountOf, emailKey, messageOf, sessionOf } from "./records.ts";

async function aFullStore() {
	const store = createMemoryStore();
	await store.transact(async (tx) => {
		await tx.put("account", accountOf("zoe", 1, "zoe@example.com"));
		await tx.put("account", accountOf("anna", 2, "anna@example.com"));
		await tx.put("session", sessionOf("s2", "anna"));
		await tx.put("session", sessionOf("s1", "anna"));
		await tx.put("message", messageOf(await tx.next("message")));
		await tx.next("accounts");
		await tx.next("accounts");
	});
	store.snapshot();
	await store.transact((tx) => tx.delete("session", "s2"));
	return store;
}

async function copyOf(store: Awaited<ReturnType<typeof aFullStore>>) {
	const text = JSON.stringify(await exportStore(store));
	const copy = createMemoryStore();
	await copy.transact(async (tx) => {
		await tx.put("account", accountOf("old", 1, "anna@example.com"));
		await tx.next("old");
	});
	await importStore(copy, JSON.parse(text));
	return copy;
}

test("a copy holds the same, and nothing of what was there before", async () => {
	const store = await aFullStore();
	const copy = await copyOf(store);
	const { records, sequences } = await exportStore(copy);
	const original = await exportStore(store);
	expect(records).toEqual(original.records);
	expect(sequences).toEqual({ ...original.sequences, old: 0 });
});

test("a copy finds records by every key, in the old order", async () => {
	const copy = await copyOf(await aFullStore());
	const found = await copy.findUnique("account", emailKey("anna@example.com"));
	expect(found?.id).toBe("anna");
	const accounts = await copy.list("account");
	expect(accounts.map(({ id }) => id)).toEqual(["zoe", "anna"]);
	const sessions = await copy.list("session", ownedBy("anna" as AccountId));
	expect(sessions.map(({ id }) => id)).toEqual(["s1"]);
});

test("a copy goes on counting where the original stood", async () => {
	const copy = await copyOf(await aFullStore());
	const next = await copy.transact(async (tx) => [
		await tx.next("accounts"),
		await tx.next("message"),
		await tx.next("old"),
		await tx.next("new"),
	]);
	expect(next).toEqual([3, 2, 1, 1]);
});

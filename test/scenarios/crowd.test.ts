// Invented people are made when somebody looks for them. Whoever uses a world cannot tell, but by how
// fast it is there.
import { afterEach, describe, expect, test, vi } from "vitest";
import { recordKeys } from "../../src/core/record-keys.ts";
import { realmOf } from "../../src/core/values.ts";
import type { Scenario } from "../../src/scenarios/scenario.ts";
import { MemoryTransaction } from "../../src/stores/memory-transaction.ts";
import { accountsOf, apis, password, simulate } from "./invented-people.ts";

/** Notes which parts of crowds are made from now on. */
function watchParts(): readonly number[] {
	const made: number[] = [];
	const { putCrowd } = MemoryTransaction.prototype;
	vi.spyOn(MemoryTransaction.prototype, "putCrowd").mockImplementation(
		function (this: MemoryTransaction, crowd) {
			const make = (part: number) => {
				made.push(part);
				return crowd.make(part);
			};
			return putCrowd.call(this, { ...crowd, make });
		},
	);
	return made;
}

afterEach(() => {
	vi.restoreAllMocks();
});

/** A tenant with so many people, and nothing else. */
function crowdAt(
	{ api, tenant }: { readonly api: string; readonly tenant: string },
	accounts: number,
	written = {},
): Scenario {
	const bulk = { accounts, password };
	const tenants = { [tenant]: { ...written, bulk } };
	const clock = { at: "2026-01-01T00:00:00Z", frozen: true };
	return {
		name: "crowd",
		description: "Many people.",
		clock,
		apis: { [api]: { tenants } },
	};
}

describe.each(apis)("a crowd at $api", (place) => {
	const { api, tenant, path, body, status } = place;

	test("of 100 000 signs in one by one, and nobody else is made for it", async () => {
		const made = watchParts();
		const { simulator, ask } = simulate({
			name: "many-people",
			parameters: { accounts: 100_000, password },
		});
		const world = await simulator.worlds.open("default");
		expect(await world.store.count("account")).toBe(500_000);
		const signIn = (email: string) => ask(`/${api}${path}`, { ...body, email });
		for (const email of [
			"person-00077@example.test",
			"person-99950@example.test",
			"person-00078@example.test",
		])
			expect((await signIn(email)).status).toBe(status);
		const unknown = await signIn("nobody@example.test");
		expect(unknown.status).toBeLessThan(500);
		const beyond = await signIn("person-100001@example.test");
		expect(beyond.status).toBe(unknown.status);
		expect(made).toEqual([0, 999]);
		const page = await ask(`${accountsOf(place)}?offset=90&limit=20`);
		expect(page.body.accounts).toHaveLength(20);
		// Those whom the API itself took for new people are accounts now.
		expect(page.body.total).toBeGreaterThanOrEqual(100_000);
		expect(made).toEqual([0, 999, 1]);
		const { id } = page.body.accounts[0];
		expect((await ask(`${accountsOf(place)}/${id}`)).status).toBe(200);
		const stranger = "5f0d4a7c-9c1e-4f2d-8b1a-4c532b3a8f0e";
		expect((await ask(`${accountsOf(place)}/${stranger}`)).status).toBe(404);
		expect(made).toEqual([0, 999, 1]);
	});

	test("is the same whoever is looked for first", async () => {
		const [forward, back] = [1, 2].map(() => simulate(crowdAt(place, 950)));
		for (const number of ["00949", "00301", "00002"])
			await back?.ask(
				`${accountsOf(place)}?identifier=person-${number}%40example.test`,
			);
		const lists = [forward, back].map((one) =>
			one?.ask(`${accountsOf(place)}?limit=1000`),
		);
		const [first, second] = await Promise.all(lists);
		expect(first?.body.total).toBe(950);
		expect(second?.text).toBe(first?.text);
		const stores = [forward, back].map(async (one) =>
			(await one?.simulator.worlds.open("default"))?.store.list("resource"),
		);
		const [resources, others] = await Promise.all(stores);
		expect(others).toEqual(resources);
	});

	test("is found by every id and key of its members, before anybody else was", async () => {
		const all = await open(place, 250);
		for (const account of await all.list("account")) {
			// A world for each part, so that the part is not there yet.
			const isFirst = account.number % 100 === 50;
			if (!isFirst) continue;
			const keys = recordKeys.account.unique(account);
			for (const key of keys) {
				const store = await open(place, 250);
				expect(await store.findUnique("account", key)).toEqual(account);
			}
			const store = await open(place, 250);
			expect(await store.get("account", account.id)).toEqual(account);
		}
		for (const resource of (await all.list("resource")).slice(-1)) {
			const store = await open(place, 250);
			const id = recordKeys.resource.id(resource);
			expect(await store.get("resource", id)).toEqual(resource);
		}
	});

	test("goes on with its numbers after the last of them", async () => {
		const store = await open(place, 250);
		const sequence = `${realmOf(api, tenant)}|account`;
		expect((await store.sequences())[sequence]).toBe(250);
		const numbers = (await store.list("account")).map(({ number }) => number);
		expect(numbers).toEqual(Array.from({ length: 250 }, (_, at) => at + 1));
		expect((await store.sequences())[sequence]).toBe(250);
	});
});

async function open(
	place: { readonly api: string; readonly tenant: string },
	accounts: number,
) {
	const { simulator } = simulate(crowdAt(place, accounts));
	return (await simulator.worlds.open("default")).store;
}

test("whoever is written by hand with the address of an invented person is told at once", async () => {
	const place = { api: "mobility", tenant: "demo" };
	const accounts = [{ email: "person-00950@example.test" }];
	const { simulator } = simulate(crowdAt(place, 1000, { accounts }));
	await expect(simulator.worlds.open("default")).rejects.toThrow(
		/person-00950@example\.test/,
	);
});

import { expect, test } from "vitest";
import { isWorldId } from "../../src/pipeline/worlds.ts";
import { makeEmptyWorld } from "../../src/worlds/make-empty-world.ts";
import {
	createWorldRegistry,
	defaultWorld,
} from "../../src/worlds/world-registry.ts";

function setUp({ idleSeconds = 60, maxWorlds = 100 } = {}) {
	let time = Date.parse("2026-01-01T00:00:00Z");
	let made = 0;
	const machineTime = () => time;
	const worlds = createWorldRegistry({
		begin: ({ seed }) => ({
			seed: seed ?? "chance",
			isSeeded: seed !== undefined,
			scenario: undefined,
			codes: undefined,
			machineTime,
		}),
		async make(id, beginning) {
			made += 1;
			if (id === "broken") throw new Error("cannot be made");
			return makeEmptyWorld(id, beginning);
		},
		machineTime,
		idleSeconds,
		maxWorlds,
	});
	return {
		worlds,
		made: () => made,
		pass: (seconds: number) => {
			time += seconds * 1000;
		},
		ids: () => worlds.list().map(({ id }) => id),
	};
}

test("a world is made once, on first use, however many ask at once", async () => {
	const { worlds, made } = setUp();
	const opened = await Promise.all(
		Array.from({ length: 20 }, () => worlds.open("w1")),
	);
	expect(new Set(opened).size).toBe(1);
	expect(made()).toBe(1);
	expect(await worlds.find("w2")).toBeUndefined();
});

test("a name is taken once", async () => {
	const { worlds } = setUp();
	expect(await worlds.create("w1", { seed: "s" })).toMatchObject({ id: "w1" });
	expect(await worlds.create("w1", {})).toBeUndefined();
	expect(worlds.list()).toMatchObject([
		{ id: "w1", seed: "s", isSeeded: true },
	]);
});

test("a world that could not be made is tried again", async () => {
	const { worlds, made } = setUp();
	await expect(worlds.open("broken")).rejects.toThrow("cannot be made");
	await expect(worlds.open("broken")).rejects.toThrow("cannot be made");
	expect(made()).toBe(2);
});

test.each([
	[60, ["default", "w1", "w2"]],
	[61, ["default", "w2"]],
])("after %i idle seconds the worlds kept are %j", async (idle, expected) => {
	const { worlds, pass, ids } = setUp({ idleSeconds: 60 });
	await worlds.open(defaultWorld);
	await worlds.open("w1");
	pass(idle);
	await worlds.open("w2");
	expect(ids()).toEqual(expected);
});

test("beyond the most worlds, the one unused longest goes, never the default", async () => {
	const { worlds, pass, ids } = setUp({ maxWorlds: 3 });
	for (const id of [defaultWorld, "w1", "w2"]) {
		await worlds.open(id);
		pass(1);
	}
	await worlds.open("w1");
	pass(1);
	await worlds.open("w3");
	expect(ids()).toEqual([defaultWorld, "w1", "w3"]);
});

test("a reset takes back state, clock, policies, tenants and journal", async () => {
	const { worlds } = setUp();
	const world = await worlds.open("w1");
	const before = world.clock.state();
	world.clock.advance(5_000);
	world.setPolicyOverrides("mobility", { code: { length: 8 } });
	world.setPolicyOverrides("mobility", { code: { lifetimeSeconds: 1 } });
	expect(world.policyOverrides("mobility")).toEqual({
		code: { length: 8, lifetimeSeconds: 1 },
	});
	world.addTenant("mobility", "new");
	await world.store.transact((transaction) =>
		transaction.put("replay-mark", {
			realm: "a/b" as never,
			value: "v",
			expiresAt: 0,
		}),
	);
	expect(await worlds.reset("w1")).toBe(true);
	expect(world.clock.state()).toEqual(before);
	expect(world.policyOverrides("mobility")).toBeUndefined();
	expect(world.tenants("mobility")).toEqual([]);
	expect(await world.store.count("replay-mark")).toBe(0);
	expect(await worlds.reset("w2")).toBe(false);
});

test("a reset repeats the random draws of a world whose seed was given, and of no other", async () => {
	const { worlds } = setUp();
	for (const [id, seed] of [
		["seeded", "s"],
		["free", undefined],
	] as const) {
		const world = await worlds.create(id, seed === undefined ? {} : { seed });
		const first = world?.random.bytes(8);
		await worlds.reset(id);
		const again = world?.random.bytes(8);
		expect(Buffer.from(again ?? []).equals(Buffer.from(first ?? []))).toBe(
			seed !== undefined,
		);
	}
});

test("a removed world is forgotten, a new one of the name starts afresh", async () => {
	const { worlds } = setUp();
	const first = await worlds.open("w1");
	expect(await worlds.remove("w1")).toBe(true);
	expect(await worlds.remove("w1")).toBe(false);
	expect(await worlds.open("w1")).not.toBe(first);
});

test.each([
	["a", true],
	["team-1-worker-7", true],
	["a".repeat(63), true],
	["a".repeat(64), false],
	["", false],
	["-a", false],
	["a-", false],
	["Upper", false],
	["a.b", false],
	["..", false],
	["a\n", false],
	["__proto__", false],
])("the name %j is fit for a world: %s", (name, expected) => {
	expect(isWorldId(name)).toBe(expected);
});

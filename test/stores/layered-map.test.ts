import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type FrozenLayers, LayeredMap } from "../../src/stores/layered-map.ts";

/** The map stays flat: a look-up must not slow down with the number of snapshots. */
describe("layered map", () => {
	it("stays flat however often it is frozen", () => {
		const map = new LayeredMap<string, number>();
		let deepest = 0;
		for (let at = 0; at < 20_000; at += 1) {
			map.set(`k${at}`, at);
			map.freeze();
			deepest = Math.max(deepest, map.depth);
		}
		expect(deepest).toBeLessThanOrEqual(10);
		expect(map.get("k0")).toBe(0);
		expect(map.get("k19999")).toBe(19_999);
	});

	it("forgets removed keys once nothing lies below them", () => {
		const map = new LayeredMap<string, number>();
		for (let at = 0; at < 100; at += 1) map.set(`k${at}`, at);
		map.freeze();
		for (let at = 0; at < 100; at += 1) map.delete(`k${at}`);
		expect(map.freeze()).toEqual([]);
	});

	it("hides a removed key, however many layers come above", () => {
		const map = new LayeredMap<string, number>();
		for (let at = 0; at < 1000; at += 1) map.set(`k${at}`, at);
		map.freeze();
		map.delete("k1");
		map.set("k2", -2);
		map.freeze();
		for (let at = 0; at < 20; at += 1) {
			map.set(`new${at}`, at);
			map.freeze();
			expect(map.get("k1")).toBeUndefined();
			expect(map.get("k2")).toBe(-2);
		}
	});

	it("keeps the newest value when several layers are merged", () => {
		const map = new LayeredMap<string, number>();
		for (let at = 0; at < 9; at += 1) map.set(`k${at}`, 1);
		map.freeze();
		map.set("k0", 2);
		map.freeze();
		expect(map.depth).toBe(3);
		for (let at = 0; at < 3; at += 1) map.set(`k${at}`, 3);
		map.freeze();
		expect(map.depth).toBe(2);
		expect([map.get("k0"), map.get("k1"), map.get("k8")]).toEqual([3, 3, 1]);
	});

	it("costs nothing to freeze twice", () => {
		const map = new LayeredMap<string, number>();
		map.set("a", 1);
		expect(map.freeze()).toBe(map.freeze());
	});

	it("behaves like a copied map, for every history of changes and snapshots", () => {
		const step = fc.oneof(
			{
				weight: 3,
				arbitrary: fc.record({
					act: fc.constantFrom("set" as const, "delete" as const),
					key: fc.integer({ min: 0, max: 9 }),
				}),
			},
			{
				weight: 1,
				arbitrary: fc.record({
					act: fc.constantFrom("freeze" as const, "restore" as const),
					key: fc.nat(),
				}),
			},
		);
		fc.assert(
			fc.property(fc.array(step, { maxLength: 200 }), (steps) => {
				let map = new LayeredMap<number, number>();
				let model = new Map<number, number>();
				const kept: {
					real: FrozenLayers<number, number>;
					model: typeof model;
				}[] = [];
				for (const [at, { act, key }] of steps.entries()) {
					if (act === "set") {
						map.set(key, at);
						model.set(key, at);
					} else if (act === "delete") {
						map.delete(key);
						model.delete(key);
					} else if (act === "freeze") {
						kept.push({ real: map.freeze(), model: new Map(model) });
					} else if (kept.length > 0) {
						const back = kept[key % kept.length];
						map = new LayeredMap(back?.real);
						model = new Map(back?.model);
					}
				}
				for (let key = 0; key <= 9; key += 1) {
					expect(map.get(key)).toBe(model.get(key));
				}
			}),
		);
	});
});

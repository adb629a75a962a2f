import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { OrderedList } from "../../src/stores/ordered-list.ts";

function place(order: number) {
	return { order, id: `r${order}` };
}

/** Chunks are an affair of the list: seen from outside, it is a sorted set of numbers. */
describe("ordered list", () => {
	it("keeps thousands of places in order, in whatever order they come", () => {
		const list = OrderedList.empty({});
		for (let at = 0; at < 5000; at += 1) list.add(place((at * 1237) % 5000));
		expect(list.size).toBe(5000);
		expect([...list].map(({ order }) => order)).toEqual(
			Array.from({ length: 5000 }, (_, at) => at),
		);
	});

	it("becomes empty again", () => {
		const list = OrderedList.empty({});
		for (let at = 0; at < 1000; at += 1) list.add(place(at));
		for (let at = 999; at >= 0; at -= 1) list.remove(at);
		expect(list.size).toBe(0);
		expect([...list]).toEqual([]);
	});

	it("is a sorted set, and its copies of earlier epochs stay as they were", () => {
		const step = fc.record({
			act: fc.constantFrom("add", "add", "add", "remove", "epoch"),
			order: fc.integer({ min: 0, max: 2000 }),
			run: fc.integer({ min: 1, max: 400 }),
		});
		fc.assert(
			fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
				let list = OrderedList.empty({});
				const model = new Set<number>();
				const kept: { list: OrderedList; orders: number[] }[] = [];
				const sorted = () => [...model].sort((left, right) => left - right);
				for (const { act, order, run } of steps) {
					if (act === "epoch") {
						kept.push({ list, orders: sorted() });
						list = list.editableIn({});
					}
					for (let at = order; at < order + run; at += 1) {
						if (act === "add") {
							list.add(place(at));
							model.add(at);
						} else if (act === "remove") {
							list.remove(at);
							model.delete(at);
						}
					}
				}
				kept.push({ list, orders: sorted() });
				for (const { list, orders } of kept) {
					expect([...list].map((place) => place.order)).toEqual(orders);
					expect(list.size).toBe(orders.length);
				}
			}),
		);
	});
});

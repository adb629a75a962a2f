// The id of an invented account leads the store to the part of the crowd that it is in, and tells
// nobody else anything.
import fc from "fast-check";
import { expect, test } from "vitest";
import { createSeededRandom } from "../../src/runtime/seeded-random.ts";
import { tellingIds } from "../../src/scenarios/people/telling-ids.ts";

const bits = fc.integer({ min: 0, max: 2 ** 32 - 1 });

test("each is a UUID and tells its part to whoever has the mask", () => {
	fc.assert(
		fc.property(bits, bits, fc.string(), (mask, part, seed) => {
			const ids = tellingIds(mask);
			const id = ids.make(part, createSeededRandom(seed));
			expect(id).toMatch(
				/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/,
			);
			expect(ids.partOf(id)).toBe(part);
		}),
	);
});

test("those of one part have nothing in common", () => {
	const random = createSeededRandom("ids");
	const { make } = tellingIds(0x5f0d4a7c);
	const made = Array.from({ length: 1000 }, () => make(3, random));
	for (const cut of [(id: string) => id, (id: string) => id.slice(-8)])
		expect(new Set(made.map(cut)).size).toBe(1000);
});

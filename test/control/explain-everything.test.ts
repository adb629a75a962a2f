// Whatever an API answers can be explained: one answer of each error code and status that its
// conformance book knows a way to, each explanation fit for its schema (the pipeline checks it) and in
// plain words.
import { expect, test } from "vitest";
import { createControlClient } from "../../src/client/index.ts";
import { books } from "../conformance/book.ts";

test.each(Object.entries(books))(
	"%s",
	async (_, book) => {
		const { simulator, world, ways } = await book.open();
		const { journal } = createControlClient({
			baseUrl: "http://localhost",
			fetch: (request) => simulator.fetch(request),
		}).world(world.id);
		const odd: string[] = [];
		let explained = 0;
		const seen = new Set<string>();
		for (const [operationId, outcomes] of Object.entries(ways)) {
			for (const [outcome, way] of Object.entries(outcomes)) {
				if (seen.has(outcome)) continue;
				seen.add(outcome);
				await simulator.worlds.reset(world.id);
				await way();
				const [last] = world.journal.entries();
				if (last === undefined) continue;
				const { rule, text } = await journal.explain(last.traceId);
				explained += 1;
				if (
					rule?.code !== last.refusal?.code ||
					/undefined|\[object/.test(text)
				)
					odd.push(`${operationId}: ${text}`);
			}
		}
		expect(odd).toEqual([]);
		expect(explained).toBeGreaterThan(10);
	},
	120_000,
);

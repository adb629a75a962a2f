import fc from "fast-check";
import { expect, test } from "vitest";
import { createSimulator } from "../../src/simulator.ts";
import { mobilitySteps, openClient, type Step } from "./steps.ts";

/** With a given seed and a clock that stands still, a reset world says the same again, byte for byte. */
async function openStage(seed: string | undefined) {
	const simulator = createSimulator({
		scenario: "mobility-demo",
		machineTime: () => Date.parse("2026-01-10T00:00:00Z"),
		...(seed !== undefined && { seed }),
	});
	return {
		async performAnew(steps: readonly Step[]) {
			await simulator.worlds.reset("default");
			return (await openClient(simulator)).perform(steps);
		},
	};
}

const sequences = fc.array(fc.constantFrom(...mobilitySteps), {
	minLength: 1,
	maxLength: 8,
});

test("a world with a seed repeats every answer after a reset", async () => {
	const stage = await openStage("a given seed");
	await fc.assert(
		fc.asyncProperty(sequences, async (steps) => {
			const first = await stage.performAnew(steps);
			expect(await stage.performAnew(steps)).toEqual(first);
		}),
		{ numRuns: 30 },
	);
});

test("a world without a given seed never does", async () => {
	const stage = await openStage(undefined);
	const steps = mobilitySteps.slice(0, 1);
	const first = await stage.performAnew(steps);
	expect(await stage.performAnew(steps)).not.toEqual(first);
});

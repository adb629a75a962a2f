// Whatever was done to a world: saved, exported, imported elsewhere and restored, it goes on as the
// original does, byte for byte, with the same seed and a clock that stands still.
import fc from "fast-check";
import { expect, test } from "vitest";
import { createControlClient } from "../../src/client/index.ts";
import type { Scenario } from "../../src/scenarios/scenario.ts";
import { createSimulator, type Simulator } from "../../src/simulator.ts";
import { scenarioCatalogue } from "../../src/worlds/choose-scenario.ts";
import { mobilitySteps, openClient } from "./steps.ts";

const machineTime = () => Date.parse("2026-01-10T00:00:00Z");

function aSimulator(scenario: string | Scenario | null, seed: string) {
	return createSimulator({ scenario, seed, machineTime });
}

function worldOf(simulator: Simulator) {
	return createControlClient({
		baseUrl: "http://localhost",
		fetch: simulator.fetch,
	}).world();
}

/** The text of the world's present state. */
async function textOf(simulator: Simulator): Promise<string> {
	const { snapshots } = worldOf(simulator);
	await snapshots.save("here", { replace: true });
	return JSON.stringify(await snapshots.export("here"));
}

/** Another simulator, of another scenario and seed, in the state of a text. */
async function copyFrom(text: string): Promise<Simulator> {
	const copy = aSimulator(null, "another seed");
	const { snapshots } = worldOf(copy);
	await snapshots.import(JSON.parse(text), "there");
	await snapshots.restore("there");
	return copy;
}

const sequences = fc.array(fc.constantFrom(...mobilitySteps), {
	maxLength: 8,
});
const controls = fc.record({
	skew: fc.integer({ min: -100, max: 100 }),
	advance: fc.integer({ min: 0, max: 100_000 }),
	isFrozen: fc.boolean(),
	maxFailures: fc.integer({ min: 0, max: 3 }),
	probability: fc.constantFrom(0.25, 0.5, 1),
});

test("a copy answers as the original does", async () => {
	const original = aSimulator("mobility-demo", "a given seed");
	const world = worldOf(original);
	await fc.assert(
		fc.asyncProperty(
			controls,
			sequences,
			sequences,
			async (told, before, after) => {
				await world.reset();
				await world.policy("mobility").change({
					lockout: { maxFailures: told.maxFailures },
				});
				await world.faults.add({
					effect: "rate-limited",
					api: "mobility",
					probability: told.probability,
				});
				await world.clock.advance(told.advance);
				await world.clock.skew(told.skew);
				if (told.isFrozen) await world.clock.freeze();
				const client = await openClient(original);
				await client.perform(before);
				const text = await textOf(original);
				const token = client.token();
				const copy = await copyFrom(text);
				expect(await textOf(copy)).toBe(text);
				const there = await openClient(copy, token);
				expect(await there.perform(after)).toEqual(await client.perform(after));
			},
		),
		{ numRuns: 25 },
	);
}, 60_000);

test("a restored world repeats what it said after the saving", async () => {
	const simulator = aSimulator("mobility-demo", "a given seed");
	const { snapshots } = worldOf(simulator);
	await fc.assert(
		fc.asyncProperty(sequences, sequences, async (before, after) => {
			await simulator.worlds.reset("default");
			const client = await openClient(simulator);
			await client.perform(before);
			await snapshots.save("here", { replace: true });
			const token = client.token();
			const first = await client.perform(after);
			await snapshots.restore("here");
			const again = await openClient(simulator, token);
			expect(await again.perform(after)).toEqual(first);
		}),
		{ numRuns: 20 },
	);
}, 60_000);

test.each(scenarioCatalogue.names)(
	"the scenario %s survives the way through a document",
	async (name) => {
		const text = await textOf(aSimulator(name, "a given seed"));
		const again = await textOf(await copyFrom(text));
		expect(again).toBe(text);
	},
);

// A scenario brings a fresh world to the state it describes: clock first, then for each API its
// policy, then each of its tenants.
import { expect, test } from "vitest";
import {
	type Overrides,
	override,
	type Policy,
} from "../../src/core/policy.ts";
import type { Json } from "../../src/core/values.ts";
import { createPasswordHasher } from "../../src/runtime/password-hasher.ts";
import { createSeededRandom } from "../../src/runtime/seeded-random.ts";
import { createAdjustableClock } from "../../src/runtime/system-clock.ts";
import {
	type LoadableApi,
	type LoadableWorld,
	loadScenario,
} from "../../src/scenarios/load-scenario.ts";
import type { Scenario } from "../../src/scenarios/scenario.ts";
import { createMemoryStore } from "../../src/stores/memory-store.ts";
import { tinyPolicy } from "../support/tiny-api.ts";

function toolsOf(seed: string) {
	const random = createSeededRandom(seed);
	return { random, hasher: createPasswordHasher(random) };
}

/** A world that notes what is done to it. */
function emptyWorld(machineTime = () => 5000) {
	const overrides = new Map<string, Overrides<Policy>>();
	const tenants: string[] = [];
	const skews: number[] = [];
	const world: LoadableWorld = {
		clock: createAdjustableClock(machineTime),
		...toolsOf("load"),
		policyOverrides: (api) => overrides.get(api),
		setPolicyOverrides(api, further) {
			const before = overrides.get(api) ?? {};
			overrides.set(api, override<Overrides<Policy>>(before, further));
		},
		addTenant: (api, tenant) => tenants.push(`${api}/${tenant}`),
		store: createMemoryStore(),
		setTokenSkew: (seconds) => skews.push(seconds),
	};
	return { world, tenants, skews };
}

/** An API that notes how it was seeded. */
function notingApi() {
	const seeds: {
		section: Json;
		tenant: string;
		policy: Policy;
		now: number;
	}[] = [];
	const api: LoadableApi<LoadableWorld> = {
		policy: tinyPolicy,
		async seed(section, { tenant, policy, now }) {
			seeds.push({ section, tenant, policy, now });
		},
	};
	return { api, seeds };
}

function scenarioOf(special: Partial<Scenario>): Scenario {
	return { name: "mine", description: "Mine.", apis: {}, ...special };
}

test("the clock runs at a speed, and the issuer of tokens may go by another one", async () => {
	const { world, skews } = emptyWorld();
	const clock = { speed: 60, skewSeconds: -5 };
	await loadScenario(scenarioOf({ clock }), { world, toolsOf, apis: {} });
	expect(world.clock.now()).toBe(5000);
	expect(world.clock.state()).toMatchObject({ pace: { speed: 60 } });
	expect(skews).toEqual([-5]);
});

test("the clock stands still at the moment given, or runs on from it", async () => {
	const at = "2026-01-01T00:00:00Z";
	const frozen = emptyWorld().world;
	const scenario = scenarioOf({ clock: { at, frozen: true } });
	await loadScenario(scenario, { world: frozen, toolsOf, apis: {} });
	expect(frozen.clock.now()).toBe(Date.parse(at));
	expect(frozen.clock.state().frozenAt).toBe(Date.parse(at));
	const running = emptyWorld().world;
	await loadScenario(scenarioOf({ clock: { at } }), {
		world: running,
		toolsOf,
		apis: {},
	});
	expect(running.clock.now()).toBe(Date.parse(at));
	expect(running.clock.state().frozenAt).toBeUndefined();
});

test("the moment is exact, even when the machine's clock ticks meanwhile", async () => {
	let machine = 5000;
	const { world } = emptyWorld(() => {
		machine += 1;
		return machine;
	});
	const at = "2026-01-01T00:00:00Z";
	const clock = { at, frozen: true };
	await loadScenario(scenarioOf({ clock }), { world, toolsOf, apis: {} });
	expect(world.clock.now()).toBe(Date.parse(at));
});

test("without a clock the world's time stays", async () => {
	const { world } = emptyWorld();
	await loadScenario(scenarioOf({}), { world, toolsOf, apis: {} });
	expect(world.clock.now()).toBe(5000);
});

test("each tenant is made known and seeded under the policy and at the moment of the scenario", async () => {
	const { world, tenants } = emptyWorld();
	const { api, seeds } = notingApi();
	const scenario = scenarioOf({
		clock: { at: "2026-01-01T00:00:00Z", frozen: true },
		apis: {
			tiny: {
				policy: { code: { length: 4 } },
				tenants: { demo: { a: 1 }, other: { b: 2 } },
			},
		},
	});
	await loadScenario(scenario, { world, toolsOf, apis: { tiny: api } });
	expect(tenants).toEqual(["tiny/demo", "tiny/other"]);
	expect(seeds).toMatchObject([
		{ section: { a: 1 }, tenant: "demo", policy: { code: { length: 4 } } },
		{
			section: { b: 2 },
			tenant: "other",
			now: Date.parse("2026-01-01T00:00:00Z"),
		},
	]);
	expect(seeds[0]?.policy.password).toEqual(tinyPolicy.password);
});

test("what was laid over the policy before stays where the scenario says nothing", async () => {
	const { world } = emptyWorld();
	const { api, seeds } = notingApi();
	world.setPolicyOverrides("tiny", { code: { mode: "random" } });
	const scenario = scenarioOf({
		apis: { tiny: { policy: { code: { length: 8 } }, tenants: { demo: {} } } },
	});
	await loadScenario(scenario, { world, toolsOf, apis: { tiny: api } });
	expect(seeds[0]?.policy.code).toMatchObject({ mode: "random", length: 8 });
});

test("an API that is not served, or cannot be seeded, is passed over", async () => {
	const { world, tenants } = emptyWorld();
	const section = { tenants: { demo: {} } };
	const scenario = scenarioOf({ apis: { tiny: section, absent: section } });
	await loadScenario(scenario, {
		world,
		toolsOf,
		apis: { tiny: { policy: tinyPolicy } },
	});
	expect(tenants).toEqual(["tiny/demo"]);
});

// A scenario can be laid over others of the library.
import { describe, expect, test } from "vitest";
import type { Json } from "../../src/core/values.ts";
import { extendScenario } from "../../src/scenarios/extend-scenario.ts";
import type { Scenario } from "../../src/scenarios/scenario.ts";
import { createSimulator } from "../../src/simulator.ts";

function scenarioOf(name: string, rest: Partial<Scenario>): Scenario {
	return { name, description: `It is ${name}.`, ...rest };
}

const atHome = (state: Json, policy = {}) => ({
	apis: { mobility: { policy, tenants: { demo: state } } },
});

const library = {
	base: scenarioOf("base", {
		seed: "base",
		clock: { at: "2026-01-01T00:00:00Z" },
		...atHome(
			{ people: ["ada"], rules: { hours: 1, days: 2 } },
			{ code: { length: 4, sequence: ["1111"] } },
		),
	}),
	other: scenarioOf("other", {
		...atHome({ people: ["bob"] }, { code: { sequence: ["2222"] } }),
	}),
	round: scenarioOf("round", { extends: ["about"] }),
	about: scenarioOf("about", { extends: ["round"] }),
};

describe("extending", () => {
	test("a scenario that extends none stays as it is", () => {
		expect(extendScenario(library.base, library)).toBe(library.base);
	});

	test("lists of a tenant grow in order, values and policies are laid over", () => {
		const mine = scenarioOf("mine", {
			extends: ["base", "other"],
			...atHome({ people: ["cas"], rules: { hours: 3 } }),
		});
		expect(extendScenario(mine, library)).toEqual({
			name: "mine",
			description: "It is mine.",
			seed: "base",
			clock: { at: "2026-01-01T00:00:00Z" },
			...atHome(
				{ people: ["ada", "bob", "cas"], rules: { hours: 3, days: 2 } },
				{ code: { length: 4, sequence: ["2222"] } },
			),
		});
	});

	test("the clock and seed of the later one count", () => {
		const clock = { at: "2027-01-01T00:00:00Z", frozen: true };
		const mine = scenarioOf("mine", { extends: ["base"], clock, seed: "x" });
		const { clock: at, seed } = extendScenario(mine, library);
		expect({ at, seed }).toEqual({ at: clock, seed: "x" });
	});

	test("an unknown name is told with the nearest known one", () => {
		const mine = scenarioOf("mine", { extends: ["bsae"] });
		expect(() => extendScenario(mine, library)).toThrow(
			'it extends "bsae", which is not in the library. Did you mean "base"?',
		);
	});

	test("a circle is told with its way", () => {
		expect(() => extendScenario(library.round, library)).toThrow(
			"it extends itself (round > about > round)",
		);
	});
});

test("the scenario demo seeds people of several APIs", async () => {
	const simulator = createSimulator({ scenario: "demo" });
	const accountsOf = async (api: string, tenant: string) => {
		const url = `http://localhost/_stagedoor/v1/worlds/default/apis/${api}/tenants/${tenant}/accounts`;
		const answer = await simulator.fetch(new Request(url));
		expect(answer.status).toBe(200);
		return (await answer.json()) as { readonly accounts: readonly unknown[] };
	};
	const mobility = await accountsOf("mobility", "demo");
	const merchant = await accountsOf("merchant", "main");
	expect(mobility.accounts.length).toBeGreaterThan(3);
	expect(merchant.accounts.length).toBeGreaterThan(3);
});

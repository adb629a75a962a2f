// A simulator is given the scenario of its worlds by name, by name with parameters, or as it is.
import { expect, test } from "vitest";
import type { Scenario } from "../../src/scenarios/scenario.ts";
import { createSimulator } from "../../src/simulator.ts";

const mine: Scenario = {
	name: "mine",
	description: "An account of somebody.",
	parameters: {
		email: {
			type: "string",
			format: "email",
			default: "ada@example.test",
			description: "Address of the account.",
		},
	},
	apis: {
		tenant: { tenants: { demo: { customers: [{ email: `\${email}` }] } } },
	},
};

test("a scenario as it is has the defaults of its parameters", async () => {
	const simulator = createSimulator({ scenario: mine });
	const world = await simulator.worlds.open("default");
	const [account] = await world.store.list("account");
	expect(account?.identifiers[0]?.value).toBe("ada@example.test");
});

test("an unknown name is refused with the nearest one", () => {
	expect(() => createSimulator({ scenario: "empyt" })).toThrow(
		'Failed to load the scenario "empyt": the library has none of that name. Did you mean "empty"?',
	);
});

test("an unknown parameter is refused before any world is made", () => {
	const scenario = { name: "empty", parameters: { email: "a@example.test" } };
	expect(() => createSimulator({ scenario })).toThrow(
		'Failed to load the scenario "empty": the scenario has no parameter "email". It has none.',
	);
});

test("a world is made anew from another scenario, with the seed it was given", async () => {
	const { worlds } = createSimulator({ scenario: mine, apis: ["tenant"] });
	await worlds.create("w1", { seed: "s" });
	await worlds.restart("w1", { scenario: "tenant-demo" });
	expect(worlds.list()).toMatchObject([
		{ id: "w1", seed: "s", isSeeded: true, scenario: "tenant-demo" },
	]);
	await worlds.restart("w1", { scenario: null });
	expect(await (await worlds.open("w1")).store.list("account")).toEqual([]);
	expect(await worlds.restart("w2", { scenario: null })).toBeUndefined();
});

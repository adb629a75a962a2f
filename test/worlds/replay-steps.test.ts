// The steps of a scenario are requests through the same door as any client's, and time that goes by.
import { expect, test } from "vitest";
import type { Scenario, ScenarioStep } from "../../src/scenarios/scenario.ts";
import { createSimulator } from "../../src/simulator.ts";

const signIn = {
	api: "banking",
	request: "POST /login_with_password",
	headers: { "api-key": "sim-api-key" },
	body: { email: "ada@example.test", password: { value: "Correct-Horse-9" } },
} as const;

function scenarioOf(...steps: ScenarioStep[]): Scenario {
	const description = "Somebody has done something.";
	return { name: "mine", description, extends: ["signed-up"], steps };
}

const kept = async (scenario: Scenario) => {
	const { worlds } = createSimulator({ scenario, apis: ["banking"] });
	const world = await worlds.open("w1");
	const found = await world.store.list("resource");
	return {
		worlds,
		world,
		tokens: found.filter(({ collection }) => collection === "scenario"),
	};
};

test("what is kept stays through a reset, and the journal begins after the steps", async () => {
	const scenario = scenarioOf({ ...signIn, keep: { token: "/token" } });
	const { worlds, world, tokens } = await kept(scenario);
	expect(tokens).toMatchObject([
		{ realm: "banking/main", id: "token", value: expect.stringMatching(/^ey/) },
	]);
	expect(world.journal.entries()).toEqual([]);
	await worlds.reset("w1");
	expect(await world.store.list("session")).toHaveLength(1);
});

test("time goes by between steps", async () => {
	const { world } = await kept(scenarioOf(signIn, { advance: 60 }, signIn));
	const [first, second] = await world.store.list("session");
	const gap = (second?.createdAt ?? 0) - (first?.createdAt ?? 0);
	expect(gap).toBeGreaterThanOrEqual(60_000);
	expect(gap).toBeLessThan(90_000);
});

test("no fault of the scenario strikes at a step", async () => {
	const { tokens, world } = await kept({
		...scenarioOf({ ...signIn, keep: { token: "/token" } }),
		faults: [{ effect: "error", status: 503, api: "banking", times: 1 }],
	});
	expect(tokens).toHaveLength(1);
	expect(world.faults.list()).toMatchObject([{ timesLeft: 1 }]);
});

test("steps for APIs that are not served are passed over", async () => {
	const scenario = scenarioOf(
		{ api: "merchant", request: "POST /auth/nowhere" },
		{ ...signIn, keep: { token: "/token" } },
	);
	expect((await kept(scenario)).tokens).toHaveLength(1);
});

test.each([
	[
		"another status than expected",
		{ ...signIn, status: 403 },
		'Failed to load the scenario "mine": step 1 (POST /login_with_password) was answered 200 instead of 403',
	],
	[
		"a refusal where none is expected",
		{ ...signIn, body: {} },
		"was answered 400 instead of 2xx",
	],
	[
		"nothing to keep",
		{ ...signIn, keep: { token: "/tokn" } },
		'has no text at "/tokn"',
	],
	[
		"no cookie to keep",
		{ ...signIn, keepCookies: { refresh: "refreshToken" } },
		'has no cookie "refreshToken"',
	],
])("a world is not made with %s", async (_, step, says) => {
	await expect(kept(scenarioOf(step))).rejects.toThrow(says);
});

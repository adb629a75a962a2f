// Scenarios through the control plane: listed with their parameters, and loaded with values for them,
// into a new world or one that is there.
import { expect, test } from "vitest";
import { createControlClient } from "../../src/client/index.ts";
import { createSimulator } from "../../src/simulator.ts";
import { problemOf } from "./stage.ts";

function open() {
	const simulator = createSimulator({ apis: ["banking"] });
	return createControlClient({
		baseUrl: "http://localhost",
		fetch: (request) => simulator.fetch(request),
	});
}

const email = "grace@example.test";

test("the library is listed with descriptions and parameters", async () => {
	const scenarios = await open().scenarios();
	expect(scenarios.length).toBeGreaterThan(25);
	expect(scenarios.find(({ name }) => name === "locked")).toMatchObject({
		description: expect.stringContaining("wrong passwords"),
		apis: expect.arrayContaining(["banking", "ciam"]),
		parameters: {
			email: { type: "string", format: "email", default: "ada@example.test" },
		},
	});
});

test("a world is made from a scenario with parameters", async () => {
	const world = await open().createWorld({
		scenario: "locked",
		parameters: { email },
	});
	const [account] = await world.accounts("banking", "main").list();
	expect(account).toMatchObject({
		state: "locked",
		identifiers: expect.arrayContaining([
			expect.objectContaining({ value: email }),
		]),
	});
});

test("a world is made anew from another scenario, and goes back to that from then on", async () => {
	const client = open();
	const world = await client.createWorld({ id: "w1", seed: "s" });
	const accounts = world.accounts("banking", "main");
	expect(await accounts.list()).toEqual([]);
	await world.reset({ scenario: "signed-up", parameters: { email } });
	expect(await accounts.list()).toHaveLength(1);
	expect(await client.worlds()).toMatchObject([
		{ id: "w1", seed: "s", isSeeded: true, scenario: "signed-up" },
	]);
	await world.reset();
	expect(await accounts.list()).toHaveLength(1);
	await world.reset({ scenario: null });
	expect(await accounts.list()).toEqual([]);
});

test("a wrong value is refused, and the world stays as it is", async () => {
	const world = await open().createWorld({ scenario: "signed-up" });
	const wrong = world.reset({
		scenario: "locked",
		parameters: { email: "nobody" },
	});
	expect(await problemOf(wrong)).toMatchObject({
		status: 422,
		code: "input-invalid",
		problem: {
			errors: [
				{
					field: "parameters.email",
					problem:
						'the parameter "email" must have the form of email, such as ada@example.test, found "nobody"',
				},
			],
		},
	});
	const accounts = await world.accounts("banking", "main").list();
	expect(accounts).toMatchObject([{ state: "active" }]);
});

test("what the steps of a scenario kept is a resource of the API", async () => {
	const world = await open().createWorld({ scenario: "signed-in" });
	const kept = await world.resources("banking", "main").list("scenario");
	expect(kept).toMatchObject([
		{ id: "token", value: expect.stringMatching(/^ey/) },
	]);
});

// Worlds through the control plane: made by name or on first use, reset, forgotten.
import { expect, test } from "vitest";
import { register } from "../support/register.ts";
import { createStage, problemOf } from "./stage.ts";

test("a world is made with a name and a seed, and told as it is", async () => {
	const { client } = createStage();
	await client.createWorld({ id: "w1", seed: "demo" });
	expect(await client.worlds()).toEqual([
		{
			id: "w1",
			seed: "demo",
			isSeeded: true,
			scenario: null,
			createdAt: "2026-01-01T00:00:00.000Z",
			lastUsedAt: "2026-01-01T00:00:00.000Z",
		},
	]);
});

test("a world without a name gets one that no other has", async () => {
	const { client } = createStage();
	const [first, second] = [
		await client.createWorld(),
		await client.createWorld(),
	];
	expect(first.id).toMatch(/^world-[0-9a-f]{12}$/);
	expect(second.id).not.toBe(first.id);
});

test("looking at worlds makes none, using one does", async () => {
	const { client } = createStage();
	const params = { path: { world: "w1" } };
	const before = await client.raw.GET("/worlds/{world}", { params });
	expect(before.response.status).toBe(404);
	expect(await client.worlds()).toEqual([]);
	await client.world("w1").clock.read();
	const after = await client.raw.GET("/worlds/{world}", { params });
	expect(after.data).toMatchObject({ id: "w1", isSeeded: false });
});

test("a taken name, a bad name and an unknown scenario are refused", async () => {
	const { client } = createStage();
	await client.createWorld({ id: "w1" });
	expect(await problemOf(client.createWorld({ id: "w1" }))).toMatchObject({
		status: 409,
		code: "world-taken",
	});
	expect(await problemOf(client.createWorld({ id: "W 1" }))).toMatchObject({
		status: 422,
		code: "input-invalid",
		problem: { errors: [{ place: "body", field: "id", rule: "pattern" }] },
	});
	const wrong = client.createWorld({ id: "w2", scenario: "tiny-dmo" });
	expect(await problemOf(wrong)).toMatchObject({
		status: 422,
		code: "scenario-unknown",
		problem: { hint: 'Did you mean "tiny-demo"?' },
	});
	expect((await client.worlds()).map(({ id }) => id)).toEqual(["w1"]);
});

test("parameters must be those of the scenario, and need one", async () => {
	const { client } = createStage();
	const wrong = client.createWorld({
		scenario: "tiny-demo",
		parameters: { emial: "a@example.test" },
	});
	const field = "parameters.emial";
	const rule = "parameter";
	expect(await problemOf(wrong)).toMatchObject({
		status: 422,
		problem: { errors: [{ field, rule, problem: 'no parameter "emial"' }] },
	});
	const alone = client.world("w1").reset({ parameters: { email: "a" } });
	expect(await problemOf(alone)).toMatchObject({
		problem: { errors: [{ field: "parameters", rule: "scenario" }] },
	});
});

test("a reset takes accounts, clock, policies, messages and journal back", async () => {
	const stage = createStage();
	const world = stage.client.world("w1");
	await register(await stage.flow(), { email: "ada@example.test" });
	await world.clock.freeze();
	await world.clock.advance("1d");
	await world.policy("tiny").change({ lockout: { maxFailures: 1 } });
	await world.reset();
	expect(await world.accounts("tiny", "main").list()).toEqual([]);
	expect(await world.clock.read()).toEqual({
		now: "2026-01-01T00:00:00.000Z",
		frozen: false,
		speed: 1,
		offsetSeconds: 0,
		skewSeconds: 0,
	});
	expect((await world.policy("tiny").read()).overrides).toEqual({});
});

test("a forgotten world is gone, and its name is free", async () => {
	const { client } = createStage();
	const world = await client.createWorld({ id: "w1" });
	await world.remove();
	expect(await client.worlds()).toEqual([]);
	expect(await problemOf(world.remove())).toMatchObject({
		code: "world-unknown",
	});
	await client.createWorld({ id: "w1" });
});

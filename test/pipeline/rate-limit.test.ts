// How many requests are let in per window, each window with a count of its own.
import { expect, test } from "vitest";
import { headerOf } from "../../src/pipeline/exchange.ts";
import { tinyApi } from "../support/tiny-api.ts";
import { greeting, setUpTiny } from "../support/tiny-pipeline.ts";

test("requests beyond the limit wait for the window to end, on the world's clock", async () => {
	const { send, world } = setUpTiny();
	world.clock.freeze();
	world.setPolicyOverrides("tiny", {
		rateLimit: { requests: 2, windowSeconds: 60 },
	});
	const statuses = [];
	for (let at = 0; at < 3; at += 1)
		statuses.push((await send(greeting())).status);
	expect(statuses).toEqual([200, 200, 429]);
	expect((await send(greeting())).header("retry-after")).toBe("60");
	world.clock.advance(59_999);
	expect((await send(greeting())).status).toBe(429);
	world.clock.advance(1);
	expect((await send(greeting())).status).toBe(200);
});

test("with several windows the one that ends last says when to come again", async () => {
	const seen: unknown[] = [];
	const { send, world } = setUpTiny({
		errors: {
			...tinyApi().errors,
			"rate-limited": (data: { retryAfterSeconds: number }) => {
				seen.push(data);
				return { status: 429, code: "T429" };
			},
		},
	});
	world.clock.freeze();
	const windows = [
		{ requests: 3, windowSeconds: 3600 },
		{ requests: 2, windowSeconds: 60 },
	];
	world.setPolicyOverrides("tiny", { rateLimit: { windows } });
	const inForce = [windows[1], windows[0]];
	const statusOf = async () => (await send(greeting())).status;
	expect([await statusOf(), await statusOf(), await statusOf()]).toEqual([
		200, 200, 429,
	]);
	expect(seen.pop()).toEqual({
		retryAfterSeconds: 60,
		limit: 2,
		windows: inForce,
	});
	world.clock.advance(60_000);
	// What was refused counted nowhere: the hour still has room for one.
	expect([await statusOf(), await statusOf()]).toEqual([200, 429]);
	expect(seen.pop()).toEqual({
		retryAfterSeconds: 3540,
		limit: 3,
		windows: inForce,
	});
	world.clock.advance(3_540_000);
	expect(await statusOf()).toBe(200);
});

test("the single window counts beside the further ones", async () => {
	const { send, world } = setUpTiny();
	world.clock.freeze();
	world.setPolicyOverrides("tiny", {
		rateLimit: {
			requests: 1,
			windowSeconds: 10,
			windows: [{ requests: 5, windowSeconds: 60 }],
		},
	});
	expect((await send(greeting())).status).toBe(200);
	expect((await send(greeting())).header("retry-after")).toBe("10");
});

test("an API chooses what requests are counted by", async () => {
	const { send, world } = setUpTiny({
		rateLimitKey: ({ headers }) => headerOf(headers, "api-key"),
	});
	world.clock.freeze();
	world.setPolicyOverrides("tiny", {
		rateLimit: { requests: 1, windowSeconds: 60 },
	});
	const statuses = [];
	for (const headers of [
		{ "api-key": "k1" },
		{ "api-key": "k2" },
		{ "api-key": "k1" },
		{},
		{},
	])
		statuses.push((await send(greeting(undefined, headers))).status);
	expect(statuses).toEqual([200, 200, 429, 200, 429]);
});

test("without a limit nothing is counted", async () => {
	const { send, world } = setUpTiny();
	await send(greeting());
	expect(await world.store.count("resource")).toBe(0);
});

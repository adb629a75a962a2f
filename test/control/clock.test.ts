// The clock of a world through the control plane. Everything in a world goes by it; other worlds do not.
import { expect, test } from "vitest";
import { createStage, problemOf } from "./stage.ts";

const midnight = "2026-01-01T00:00:00.000Z";

test("a clock runs with the machine until it is told otherwise", async () => {
	const { client } = createStage();
	expect(await client.world("w1").clock.read()).toEqual({
		now: midnight,
		frozen: false,
		offsetSeconds: 0,
	});
});

test("advance and rewind move a clock that goes on running", async () => {
	const { clock } = createStage().client.world("w1");
	expect(await clock.advance("1h")).toEqual({
		now: "2026-01-01T01:00:00.000Z",
		frozen: false,
		offsetSeconds: 3600,
	});
	expect(await clock.rewind("PT90M")).toMatchObject({
		now: "2025-12-31T23:30:00.000Z",
		offsetSeconds: -1800,
	});
});

test("a frozen clock stands still, and is set and moved while it stands", async () => {
	const { clock } = createStage().client.world("w1");
	expect(await clock.freeze(new Date(Date.UTC(2030, 0, 1)))).toMatchObject({
		now: "2030-01-01T00:00:00.000Z",
		frozen: true,
	});
	expect(await clock.advance(1.5)).toMatchObject({
		now: "2030-01-01T00:00:01.500Z",
		frozen: true,
	});
	expect(await clock.set("2031-01-01T01:00:00+01:00")).toMatchObject({
		now: "2031-01-01T00:00:00.000Z",
		frozen: true,
	});
	expect(await clock.run()).toMatchObject({
		now: "2031-01-01T00:00:00.000Z",
		frozen: false,
	});
	expect(await clock.reset()).toMatchObject({ now: midnight, frozen: false });
});

test("freeze without a moment stops where the clock is, with or without a body", async () => {
	const stage = createStage();
	expect(await stage.client.world("w1").clock.freeze()).toMatchObject({
		now: midnight,
		frozen: true,
	});
	const url = "http://stage.test/_stagedoor/v1/worlds/w2/clock/freeze";
	const answer = await stage.fetch(new Request(url, { method: "POST" }));
	expect(await answer.json()).toMatchObject({ now: midnight, frozen: true });
});

test("the clock of one world is not the clock of another", async () => {
	const { client } = createStage();
	await client.world("w1").clock.advance("10d");
	expect(await client.world("w2").clock.read()).toMatchObject({
		now: midnight,
	});
});

test.each([
	["advance", "soon", "duration"],
	["advance", "-5m", "duration"],
	["advance", "999999999d", "range"],
	["rewind", "100000d", "range"],
	["set", "2016-02-30T00:00:00Z", "format"],
	["set", "1969-12-31T23:59:59Z", "range"],
	["freeze", "0000-01-01T00:00:00Z", "range"],
] as const)(
	"%s %s is refused by the rule %s, and nothing moves",
	async (verb, given, rule) => {
		const { clock } = createStage().client.world("w1");
		expect(await problemOf(clock[verb](given))).toMatchObject({
			status: 422,
			code: "input-invalid",
			problem: { errors: [{ place: "body", rule }] },
		});
		expect(await clock.read()).toMatchObject({ now: midnight, frozen: false });
	},
);

test("a leap second is the first of the next minute", async () => {
	const { clock } = createStage().client.world("w1");
	expect(await clock.set("2016-12-31T23:59:60Z")).toMatchObject({
		now: "2017-01-01T00:00:00.000Z",
	});
});

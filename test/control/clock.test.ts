// The clock of a world through the control plane. Everything in a world goes by it; other worlds do not.
import { expect, test } from "vitest";
import { createStage, dawn, problemOf } from "./stage.ts";

const midnight = "2026-01-01T00:00:00.000Z";

test("a clock runs with the machine until it is told otherwise", async () => {
	const { client } = createStage();
	expect(await client.world("w1").clock.read()).toEqual({
		now: midnight,
		frozen: false,
		speed: 1,
		offsetSeconds: 0,
		skewSeconds: 0,
	});
});

test("advance and rewind move a clock that goes on running", async () => {
	const { clock } = createStage().client.world("w1");
	expect(await clock.advance("1h")).toEqual({
		now: "2026-01-01T01:00:00.000Z",
		frozen: false,
		speed: 1,
		offsetSeconds: 3600,
		skewSeconds: 0,
	});
	expect(await clock.rewind("PT90M")).toMatchObject({
		now: "2025-12-31T23:30:00.000Z",
		speed: 1,
		offsetSeconds: -1800,
		skewSeconds: 0,
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

test("a clock runs at a speed until it is frozen, reset or told another", async () => {
	let machine = dawn;
	const stage = createStage({ machineTime: () => machine });
	const { clock } = stage.client.world("w1");
	const shown = async () => (await clock.read()).now;
	expect(await clock.run({ speed: 60 })).toMatchObject({
		now: midnight,
		frozen: false,
		speed: 60,
	});
	machine += 1_500;
	expect(await shown()).toBe("2026-01-01T00:01:30.000Z");
	await clock.advance("1h");
	machine += 500;
	expect(await shown()).toBe("2026-01-01T01:02:00.000Z");
	await clock.set(midnight);
	machine += 1_000;
	expect(await shown()).toBe("2026-01-01T00:01:00.000Z");
	expect(await clock.freeze()).toMatchObject({ frozen: true, speed: 1 });
	machine += 1_000;
	expect(await clock.run({ speed: 0.5 })).toMatchObject({
		now: "2026-01-01T00:01:00.000Z",
	});
	machine += 2_000;
	expect(await shown()).toBe("2026-01-01T00:01:01.000Z");
	await clock.run();
	machine += 1_000;
	expect(await shown()).toBe("2026-01-01T00:01:02.000Z");
});

test("a clock that runs into the end of time stays there", async () => {
	let machine = dawn;
	const stage = createStage({ machineTime: () => machine });
	const { clock } = stage.client.world("w1");
	await clock.set("9999-12-31T23:59:59Z");
	await clock.run({ speed: 1_000_000 });
	machine += 3_600_000;
	expect((await clock.read()).now).toBe("9999-12-31T23:59:59.999Z");
});

test.each([{ speed: 0 }, { speed: -1 }, { speed: 1e9 }])(
	"no clock runs at $speed",
	async (how) => {
		const { clock } = createStage().client.world("w1");
		expect(await problemOf(clock.run(how))).toMatchObject({
			status: 422,
			code: "input-invalid",
			problem: { errors: [{ place: "body", field: "speed" }] },
		});
	},
);

// RFC 7519: `iat` must not lie in the future, and a token is good before, not at, `exp`.
test.each([
	[1, { ok: false, defect: "not-yet-valid" }],
	[0, { ok: true }],
	[-1, { ok: true }],
	[-59, { ok: true }],
	[-60, { ok: false, defect: "expired" }],
	[-61, { ok: false, defect: "expired" }],
])(
	"a token of a minute from an issuer %i s ahead is judged by the world's clock",
	async (seconds, judged) => {
		const stage = createStage();
		const world = stage.client.world("w1");
		expect(await world.clock.skew(seconds)).toMatchObject({
			now: midnight,
			skewSeconds: seconds,
		});
		const { signer } = await stage.world("w1");
		const iat = dawn / 1000;
		const claims = { iss: "i", aud: "a", iat, exp: iat + 60 };
		const token = await signer.sign("t", claims);
		const expected = { type: "t", issuer: "i", audience: "a", now: dawn };
		expect(await signer.verify(token, expected)).toMatchObject(judged);
	},
);

test("a skew goes with a reset, and comes back with a snapshot", async () => {
	const { clock, snapshots, reset } = createStage().client.world("w1");
	await clock.skew(30);
	await snapshots.save("skewed");
	await reset();
	expect(await clock.read()).toMatchObject({ skewSeconds: 0 });
	await snapshots.restore("skewed");
	expect(await clock.read()).toMatchObject({ skewSeconds: 30 });
});

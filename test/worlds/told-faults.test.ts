// What goes wrong on purpose in a world, as a client meets it and as the control plane tells it.
import { expect, test } from "vitest";
import {
	createControlClient,
	type WorldClient,
} from "../../src/client/index.ts";
import type { Timer } from "../../src/pipeline/timer.ts";
import { createSimulator } from "../../src/simulator.ts";
import { openApp } from "../support/mobility.ts";

const base = "http://127.0.0.1:4780";

/** A simulator with the people of mobility, whose answers wait on a timer that runs out at once. */
function setUp({ seed = "faults" }: { readonly seed?: string } = {}) {
	const waited: number[] = [];
	const timer: Timer = {
		after(milliseconds, callBack) {
			waited.push(milliseconds);
			queueMicrotask(callBack);
			return () => {};
		},
	};
	const simulator = createSimulator({ scenario: "mobility-demo", seed, timer });
	const world = createControlClient({
		baseUrl: base,
		fetch: simulator.fetch,
	}).world("default");
	const send = (path: string, body?: unknown) =>
		simulator.fetch(
			new Request(`${base}${path}`, {
				...(body !== undefined && {
					method: "POST",
					headers: { "content-type": "application/json" },
					body: JSON.stringify(body),
				}),
			}),
		);
	const signIn = (
		email = "ada@example.test",
		password = "correct-horse-battery-staple",
	) => send("/mobility/sign-in-email", { email, password });
	return { simulator, world, send, signIn, waited };
}

async function latest(world: WorldClient) {
	const [entry] = await world.journal.where({ limit: 1 });
	return entry;
}

test("a status fault answers in the API's own words, so often as it should", async () => {
	const { world, signIn } = setUp();
	await world.faults.add({
		effect: "error",
		api: "mobility",
		status: 503,
		times: 2,
	});
	for (let turn = 0; turn < 2; turn += 1) {
		const answer = await signIn();
		expect(answer.status).toBe(503);
		expect(answer.headers.get("x-stagedoor-hint")).toMatch(/fault f-1 .*error/);
		expect(await answer.json()).toMatchObject({
			errorCode: "SIM500",
			httpStatus: 503,
		});
	}
	expect((await signIn()).status).toBe(200);
	expect(await world.faults.list()).toEqual([]);
	const [, second] = await world.journal.where({ limit: 2 });
	expect(second).toMatchObject({
		faults: [{ fault: "f-1", effect: "error" }],
		refusal: { code: "fault-injected", data: { status: 503 } },
	});
	expect(await latest(world)).not.toHaveProperty("faults");
});

test("a code of the API has the status that the operation gives it, and strikes only there", async () => {
	const { world, send, signIn } = setUp();
	await world.faults.add({ effect: "error", code: "U131" });
	const answer = await signIn();
	expect(answer.status).toBe(403);
	expect(await answer.json()).toMatchObject({ errorCode: "U131" });
	const { status } = await send("/mobility/.well-known/jwks.json");
	expect(status).toBe(200);
});

test("a fault of a surface or a tenant leaves the others alone", async () => {
	const { world, send, signIn } = setUp();
	await world.faults.add({ effect: "error", status: 503, surface: "terms" });
	await world.faults.add({ effect: "error", status: 503, tenant: "other" });
	expect((await signIn()).status).toBe(200);
	expect((await send("/mobility/termsandconditions")).status).toBe(503);
});

test("a latency waits in real time, one of a range by the world's chance", async () => {
	const waits = async () => {
		const { world, signIn, waited } = setUp();
		await world.faults.add({ effect: "latency", milliseconds: 100 });
		await world.faults.add({
			effect: "latency",
			milliseconds: 200,
			toMilliseconds: 1000,
		});
		for (let turn = 0; turn < 3; turn += 1)
			expect((await signIn()).status).toBe(200);
		return waited;
	};
	const waited = await waits();
	expect(waited.filter((_, at) => at % 2 === 0)).toEqual([100, 100, 100]);
	const ranged = waited.filter((_, at) => at % 2 === 1);
	for (const one of ranged) {
		expect(one).toBeGreaterThanOrEqual(200);
		expect(one).toBeLessThanOrEqual(1000);
	}
	expect(new Set(ranged).size).toBeGreaterThan(1);
	expect(await waits()).toEqual(waited);
});

test("a client that has gone is waited for no longer", async () => {
	const stopped: number[] = [];
	const timer: Timer = {
		after: (milliseconds) => () => stopped.push(milliseconds),
	};
	const simulator = createSimulator({ scenario: null, timer });
	const world = await simulator.worlds.open("default");
	world.faults.add({
		scope: {},
		effect: { kind: "latency", milliseconds: 9999 },
	});
	const gone = new AbortController();
	const pending = simulator.fetch(
		new Request(`${base}/tenant/api/demo/customer`, { signal: gone.signal }),
	);
	for (let turn = 0; turn < 100; turn += 1) await null;
	gone.abort();
	expect((await pending).status).toBe(401);
	expect(stopped).toEqual([9999]);
});

test("a probability is drawn from the world's seed: the same again after a reset", async () => {
	const { world, signIn, simulator } = setUp();
	const twenty = async () => {
		await world.faults.add({ effect: "error", status: 503, probability: 0.5 });
		const statuses = [];
		for (let turn = 0; turn < 20; turn += 1)
			statuses.push((await signIn()).status);
		return statuses;
	};
	const first = await twenty();
	expect(new Set(first)).toEqual(new Set([200, 503]));
	await simulator.worlds.reset("default");
	expect(await world.faults.list()).toEqual([]);
	expect(await twenty()).toEqual(first);
});

test("an account or a recipient has faults of its own, known by name and by token", async () => {
	const { world, send, signIn, simulator } = setUp();
	const ada = await world.accounts("mobility", "demo").find("ada@example.test");
	await world.faults.add({
		effect: "account-locked",
		account: ada?.id ?? "",
		operation: "signInEmail",
	});
	expect((await signIn()).status).toBe(403);
	expect((await signIn("bob@example.test", "wrong")).status).toBe(401);
	await world.faults.clear();
	const { accessToken } = await (await signIn()).json();
	await world.faults.add({
		effect: "error",
		status: 500,
		recipient: "ada@example.test",
	});
	const profile = await simulator.fetch(
		new Request(`${base}/mobility/customers`, {
			headers: { authorization: `Bearer ${accessToken}` },
		}),
	);
	expect(profile.status).toBe(500);
	expect((await send("/mobility/.well-known/jwks.json")).status).toBe(200);
});

test("rate limiting says when to come again", async () => {
	const { world, signIn } = setUp();
	await world.faults.add({ effect: "rate-limited", retryAfterSeconds: 7 });
	const answer = await signIn();
	expect(answer.status).toBe(429);
	expect(answer.headers.get("retry-after")).toBe("7");
});

test.each([
	{ served: false, sessions: 0 },
	{ served: true, sessions: 1 },
])(
	"a connection is dropped, the request served: $served",
	async ({ served, sessions }) => {
		const { world, signIn } = setUp();
		await world.faults.add({ effect: "connection-dropped", served, times: 1 });
		await expect(signIn()).rejects.toThrow(TypeError);
		const accounts = world.accounts("mobility", "demo");
		const ada = await accounts.find("ada@example.test");
		expect(await accounts.sessions(ada?.id ?? "")).toHaveLength(sessions);
		expect((await latest(world))?.faults).toEqual([
			{ fault: "f-1", effect: "connection-dropped" },
		]);
		expect((await signIn()).status).toBe(200);
	},
);

test("a body is cut in the middle, or is a page, under the status of the answer", async () => {
	const { world, signIn } = setUp();
	await world.faults.add({ effect: "body-truncated", times: 1 });
	await world.faults.add({ effect: "body-malformed", times: 1 });
	const truncated = await signIn();
	expect(truncated.status).toBe(200);
	const text = await truncated.text();
	expect(text).toMatch(/^\{"accessToken":/);
	expect(text).not.toMatch(/\}$/);
	const malformed = await signIn();
	expect(malformed.headers.get("content-type")).toBe("application/json");
	expect(await malformed.text()).toMatch(/^<!doctype html>/);
	expect((await signIn()).headers.get("x-stagedoor-hint")).toBeNull();
});

test("what is sent to a recipient is lost, late, or of no use", async () => {
	const app = await openApp();
	const world = createControlClient({
		baseUrl: base,
		fetch: app.simulator.fetch,
	}).world(app.world.id);
	const phoneNumber = "+43660999888";
	const send = async () => {
		app.advance(3600);
		const path = "/customers/create-or-sign-in-with-phone-number";
		expect(
			(await app.postSigned(path, { phoneNumber, branchId: 1 })).status,
		).toBe(204);
		return world.outbox.list({ recipient: phoneNumber });
	};
	const prove = async (code = "") =>
		(await app.post("/sign-in-phone-number", { phoneNumber, code })).errorCode;
	const strikes = (
		effect: "message-lost" | "message-late" | "code-wrong" | "code-expired",
	) =>
		world.faults.add({
			effect,
			recipient: phoneNumber,
			operation: "createOrSignInWithPhoneNumber",
			times: 1,
			...(effect === "message-late" && { delaySeconds: 5 }),
		});

	await strikes("message-lost");
	expect(await send()).toEqual([]);
	expect((await latest(world))?.faults).toEqual([
		{ fault: "f-1", effect: "message-lost" },
	]);

	await strikes("message-late");
	expect(await send()).toEqual([]);
	app.advance(5);
	const [late] = await world.outbox.list({ recipient: phoneNumber });
	expect(late?.deliveredAt).toBe(new Date(app.world.clock.now()).toISOString());

	await strikes("code-wrong");
	const [wrong] = await send();
	expect(await prove(wrong?.code)).toBe("U390");

	await strikes("code-expired");
	const [expired] = await send();
	expect(await prove(expired?.code)).toBe("U391");

	const [good] = await send();
	expect(await prove(good?.code)).toBeUndefined();
});

test("what cannot strike is refused, with the name that was meant", async () => {
	const { world } = setUp();
	const refused = (order: Parameters<typeof world.faults.add>[0]) =>
		world.faults.add(order).catch((error: unknown) => error);
	expect(
		await refused({ effect: "error", status: 500, operation: "signInEmial" }),
	).toMatchObject({
		code: "input-invalid",
		problem: {
			errors: [
				{
					field: "operation",
					problem: expect.stringContaining('did you mean "signInEmail"?'),
				},
			],
		},
	});
	expect(
		await refused({ effect: "error", code: "NONE", api: "mobility" }),
	).toMatchObject({ problem: { errors: [{ field: "code" }] } });
	expect(
		await refused({ effect: "latency", api: "mobilty", milliseconds: 1 }),
	).toMatchObject({ problem: { errors: [{ field: "api" }] } });
	expect(await refused({ effect: "latency" })).toMatchObject({
		problem: { errors: [{ field: "milliseconds", rule: "required" }] },
	});
});

test("faults are listed with what is left of them, removed one by one, cleared", async () => {
	const { world, signIn } = setUp();
	const first = await world.faults.add({
		effect: "error",
		status: 503,
		times: 3,
	});
	const second = await world.faults.add({ effect: "body-truncated" });
	expect([first.id, second.id]).toEqual(["f-1", "f-2"]);
	await signIn();
	expect(await world.faults.list()).toEqual([
		{ id: "f-1", effect: "error", status: 503, times: 2 },
		{ id: "f-2", effect: "body-truncated" },
	]);
	await world.faults.remove(first.id);
	expect(await world.faults.list()).toEqual([second]);
	await expect(world.faults.remove(first.id)).rejects.toMatchObject({
		code: "fault-unknown",
	});
	await world.faults.clear();
	expect(await world.faults.list()).toEqual([]);
});

test("faults of one world are none of another, and go with a saved world", async () => {
	const { simulator, world, send, signIn } = setUp();
	await world.faults.add({ effect: "error", status: 503, times: 2 });
	await signIn();
	const { status } = await send("/w/w2/mobility/.well-known/jwks.json");
	expect(status).toBe(200);
	const saved = await simulator.worlds.save("default");
	if (saved === undefined) throw new Error("There is no world to save.");
	const again = await simulator.worlds.load(
		"w3",
		JSON.parse(JSON.stringify(saved)),
	);
	expect(again.faults.list()).toMatchObject([{ id: "f-1", timesLeft: 1 }]);
});

test("the faults of a scenario are there from the start, and again after a reset", async () => {
	const simulator = createSimulator({
		scenario: {
			name: "outage",
			description: "The first request fails.",
			extends: ["mobility-demo"],
			faults: [{ effect: "error", status: 503, api: "mobility", times: 1 }],
		},
	});
	const statusOf = async () => {
		const address = `${base}/mobility/.well-known/jwks.json`;
		return (await simulator.fetch(new Request(address))).status;
	};
	expect([await statusOf(), await statusOf()]).toEqual([503, 200]);
	await simulator.worlds.reset("default");
	expect(await statusOf()).toBe(503);
});

test("a scenario whose fault cannot strike makes no world", async () => {
	const simulator = createSimulator({
		scenario: {
			name: "outage",
			description: "A code of nobody.",
			faults: [{ effect: "error", code: "NONE" }],
		},
	});
	await expect(simulator.worlds.open("default")).rejects.toThrow(
		"faults[0].code: there is no such code that fits",
	);
});

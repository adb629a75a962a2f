// A repetition gets the first answer again, and nothing happens twice.
import { expect, test } from "vitest";
import { refuse } from "../../src/core/errors.ts";
import type { ApiDefinition } from "../../src/pipeline/api-definition.ts";
import { canonicalJson } from "../../src/pipeline/canonical-json.ts";
import { routeSpec } from "../support/tiny-api.ts";
import { greet, greeting, json, setUpTiny } from "../support/tiny-pipeline.ts";

const [route] = greet.routes;
const day = 86_400;

/** An API that counts how often its one operation ran, and answers with the count. */
function counting(given: Partial<ApiDefinition> = {}) {
	let runs = 0;
	const rig = setUpTiny({
		routes: [
			routeSpec({
				...route,
				extensions: { "x-idempotent": true },
				responses: {
					...route?.responses,
					"409": { ...json, errorCodes: ["T409"] },
					"413": { ...json, errorCodes: ["T413"] },
					"422": { ...json, errorCodes: ["T422"] },
				},
			}),
		],
		operations: {
			greet: async () => {
				runs += 1;
				return {
					status: 200,
					headers: [["x-run", `${runs}`]],
					body: { name: `${runs}` },
				};
			},
		},
		idempotency: {
			header: "ref",
			applies: ({ extensions }) => extensions["x-idempotent"] === true,
			maxKeyLength: 10,
			retentionSeconds: () => day,
			scopeOf: ({ exchange }) => String(exchange.headers["api-key"]),
			stores: ({ status, errorCode }) =>
				status < 400 || (status === 403 && errorCode === "T403"),
		},
		...given,
	});
	rig.world.clock.freeze();
	return { ...rig, runs: () => runs };
}

const withRef = (ref: string, body?: string, more = {}) =>
	greeting(body, { ref, "api-key": "k1", ...more });

test("a repetition gets the first status, headers and body, with a trace of its own", async () => {
	const { send, runs, world } = counting();
	const first = await send(withRef("a"));
	const second = await send(withRef("a"));
	expect(runs()).toBe(1);
	expect([first.status, second.status]).toEqual([200, 200]);
	expect([first.body, second.body]).toEqual([{ name: "1" }, { name: "1" }]);
	expect(second.header("x-run")).toBe("1");
	expect(second.header("content-type")).toBe("application/json");
	expect(second.headers.filter(([name]) => name === "x-trace-id")).toHaveLength(
		1,
	);
	expect(second.header("x-trace-id")).not.toBe(first.header("x-trace-id"));
	const [again, once] = world.journal.entries();
	expect(again?.hint).toContain("first request with this ref");
	expect(once?.hint).toBeUndefined();
});

test.each([
	["another reference", withRef("b")],
	["another scope", withRef("a", undefined, { "api-key": "k2" })],
	["another path", { ...withRef("a"), path: "/greetings/side" }],
	["no reference", greeting()],
	["an empty reference", withRef("")],
])("%s is another request", async (_, other) => {
	const { send, runs } = counting({
		tenants: { default: "main", known: ["main", "side"] },
	});
	await send(withRef("a"));
	expect(await send(other)).toMatchObject({ status: 200 });
	expect(runs()).toBe(2);
});

test("an operation that does not honour the key runs each time", async () => {
	const { send, runs } = counting({ routes: greet.routes });
	await send(withRef("a"));
	await send(withRef("a"));
	expect(runs()).toBe(2);
});

test("another payload with the same reference is refused, equal JSON is not", async () => {
	const { send, runs } = counting();
	await send(withRef("a", '{"name":"Ada","at":{"x":1,"y":2}}'));
	const same = withRef("a", '{ "at": {"y":2, "x":1}, "name": "Ada" }');
	expect(await send(same)).toMatchObject({ status: 200, body: { name: "1" } });
	expect(await send(withRef("a", '{"name":"Eve"}'))).toMatchObject({
		status: 422,
		body: { code: "T422" },
	});
	expect(await send({ ...same, query: "x=1" })).toMatchObject({ status: 422 });
	expect(runs()).toBe(1);
});

test("a reference longer than the limit is refused", async () => {
	const { send, runs } = counting();
	expect(await send(withRef("x".repeat(10)))).toMatchObject({ status: 200 });
	expect(await send(withRef("x".repeat(11)))).toMatchObject({
		status: 413,
		body: { code: "T413" },
	});
	expect(runs()).toBe(1);
});

test("of many at once one runs, the others are told that it does", async () => {
	let letGo = () => {};
	const gate = new Promise<void>((resolve) => {
		letGo = resolve;
	});
	let runs = 0;
	const { send } = counting({
		operations: {
			greet: async ({ body }) => {
				runs += 1;
				await gate;
				return { status: 200, body };
			},
		},
	});
	const first = send(withRef("a"));
	const others = await Promise.all([send(withRef("a")), send(withRef("a"))]);
	expect(others.map(({ status }) => status)).toEqual([409, 409]);
	letGo();
	expect(await first).toMatchObject({ status: 200 });
	expect(await send(withRef("a"))).toMatchObject({ status: 200 });
	expect(runs).toBe(1);
});

test("after a run that throws, or is not kept, the same reference runs again", async () => {
	let runs = 0;
	const { send } = counting({
		operations: {
			greet: async ({ body }) => {
				runs += 1;
				if (runs === 1) throw new Error("fell over");
				if (runs === 2) return refuse("token-missing", {});
				return { status: 200, body };
			},
		},
	});
	const statuses = [];
	for (let at = 0; at < 4; at += 1)
		statuses.push((await send(withRef("a"))).status);
	// The 401 is not in the spec of the operation.
	expect(statuses).toEqual([500, 500, 200, 200]);
	expect(runs).toBe(3);
});

test("a refusal that is kept comes again, in the journal too", async () => {
	let runs = 0;
	const { send, world } = counting({
		operations: {
			greet: async () => {
				runs += 1;
				return refuse("account-blocked", {});
			},
		},
	});
	await send(withRef("a"));
	expect(await send(withRef("a"))).toMatchObject({
		status: 403,
		body: { code: "T403" },
	});
	expect(runs).toBe(1);
	expect(world.journal.entries()[0]?.refusal?.code).toBe("account-blocked");
});

test("what is asked after idempotency may be met before a second try", async () => {
	let allowed = false;
	const { send, runs } = counting({
		routes: [
			routeSpec({
				...route,
				security: [{ bearer: [] }],
				extensions: { "x-idempotent": true },
			}),
		],
		order: ["authenticate", "validate", "idempotency", "authorise"],
		schemes: {
			bearer: {
				isPresented: () => true,
				check: async () => ({ ok: true }),
				permit: async () =>
					allowed ? undefined : refuse("account-blocked", {}),
			},
		},
		idempotency: {
			header: "ref",
			applies: () => true,
			maxKeyLength: 10,
			retentionSeconds: () => day,
			scopeOf: () => "",
			stores: ({ status }) => status === 200,
		},
	});
	expect(await send(withRef("a"))).toMatchObject({ status: 403 });
	allowed = true;
	expect(await send(withRef("a"))).toMatchObject({ status: 200 });
	allowed = false;
	expect(await send(withRef("a"))).toMatchObject({ status: 200 });
	expect(runs()).toBe(1);
});

test.each([
	[day * 1000 - 1, 1],
	[day * 1000, 2],
])("after %d ms the operation has run %d times", async (passed, times) => {
	const { send, world, runs } = counting();
	await send(withRef("a"));
	world.clock.advance(passed);
	await send(withRef("a"));
	expect(runs()).toBe(times);
});

test("keys past their time are swept, and no key or credential is kept as it came", async () => {
	const { send, world } = counting();
	for (let at = 0; at < 63; at += 1) await send(withRef(`n${at}`));
	const before = await world.store.list("resource");
	expect(before).toHaveLength(63);
	expect(JSON.stringify(before)).not.toMatch(/k1|n62/);
	world.clock.advance(day * 1000);
	await send(withRef("late"));
	expect(await world.store.list("resource")).toHaveLength(1);
});

test("canonical JSON is the same for equal values only", () => {
	expect(canonicalJson({ b: [{ d: 1, c: null }], a: "x" })).toBe(
		'{"a":"x","b":[{"c":null,"d":1}]}',
	);
	expect(canonicalJson([1, 2])).not.toBe(canonicalJson([2, 1]));
});

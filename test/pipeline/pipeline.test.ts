import { expect, test } from "vitest";
import { refuse } from "../../src/core/errors.ts";
import type { ApiDefinition } from "../../src/pipeline/api-definition.ts";
import type { Exchange } from "../../src/pipeline/exchange.ts";
import {
	createPipeline,
	type PipelineOptions,
} from "../../src/pipeline/pipeline.ts";
import type { Validate } from "../../src/pipeline/validators.ts";
import { makeEmptyWorld } from "../../src/worlds/make-empty-world.ts";
import { exchangeOf, routeSpec, tinyApi } from "../support/tiny-api.ts";

const startOfTime = Date.parse("2026-01-01T00:00:00Z");

const hasName: Validate = (data) => {
	const isFine = typeof data === "object" && data !== null && "name" in data;
	hasName.errors = isFine
		? null
		: [
				{
					instancePath: "",
					keyword: "required",
					params: { missingProperty: "name" },
					message: "",
				},
			];
	return isFine;
};

const json = {
	mediaTypes: ["application/json"],
	headers: ["x-trace-id"],
	errorCodes: [],
};

const greet = {
	routes: [
		routeSpec({
			operationId: "greet",
			method: "POST",
			path: "/greetings/{tenant}",
			requestBody: "required",
			requestMediaTypes: ["application/json"],
			security: [{}, { bearer: [] }],
			responses: {
				"200": json,
				"204": { mediaTypes: [], headers: [], errorCodes: [] },
				"400": { ...json, errorCodes: ["T400", "TBAD"] },
				"403": { ...json, errorCodes: ["T403"] },
				"404": { ...json, errorCodes: ["TTEN"] },
				"413": { ...json, errorCodes: ["T413"] },
				"415": { ...json, errorCodes: ["T415"] },
				"429": { ...json, errorCodes: ["T429"] },
				"500": { ...json, errorCodes: ["T500"] },
			},
		}),
	],
	validators: {
		greet: {
			body: { "application/json": hasName },
			response: { "200": { "application/json": hasName } },
		},
	},
	operations: { greet: async ({ body }) => ({ status: 200, body }) },
	schemes: {
		bearer: {
			isPresented: ({ exchange }) =>
				exchange.headers.authorization !== undefined,
			check: async () => refuse("token-missing", {}),
		},
	},
} satisfies Partial<ApiDefinition>;

function setUp(
	given: Partial<ApiDefinition> = {},
	options: Partial<PipelineOptions> = {},
) {
	const { world } = makeEmptyWorld("w1", {
		seed: "pipeline",
		isSeeded: true,
		machineTime: () => startOfTime,
	});
	const defects: unknown[] = [];
	const pipeline = createPipeline(tinyApi({ ...greet, ...given }), {
		validateResponses: true,
		showHints: true,
		onDefect: (error) => defects.push(error),
		stopwatch: () => 0,
		...options,
	});
	const send = async (exchange: Exchange) => {
		const answer = await pipeline(exchange, {
			world,
			baseUrl: "http://tiny.test/tiny",
		});
		const body =
			answer.body === undefined ? undefined : JSON.parse(String(answer.body));
		return {
			...answer,
			body,
			header: (name: string) => answer.headers.find(([n]) => n === name)?.[1],
		};
	};
	return { send, world, defects };
}

const greeting = (body = '{"name":"Ada"}', headers: Exchange["headers"] = {}) =>
	exchangeOf("POST", "/greetings/main", {
		body,
		headers: { "content-type": "application/json", ...headers },
	});

test("a valid request reaches its handler and is answered with a trace id", async () => {
	const { send } = setUp();
	const answer = await send(greeting());
	expect(answer).toMatchObject({ status: 200, body: { name: "Ada" } });
	expect(answer.header("x-trace-id")).toMatch(/^[0-9a-f]{32}$/);
});

test.each([
	["an unknown path", exchangeOf("GET", "/nowhere"), 404, "T404"],
	["a wrong method", exchangeOf("GET", "/greetings/main"), 405, "T405"],
	["an unknown tenant", exchangeOf("POST", "/greetings/nobody"), 404, "TTEN"],
	["a missing body", exchangeOf("POST", "/greetings/main"), 400, "T400"],
	["a missing member", greeting("{}"), 400, "T400"],
	["a broken body", greeting("{"), 400, "TBAD"],
	["a body beyond the limit", greeting("x".repeat(102_401)), 413, "T413"],
	[
		"another media type",
		greeting("a=b", { "content-type": "text/plain" }),
		415,
		"T415",
	],
])(
	"%s is refused in the API's own words",
	async (_, exchange, status, code) => {
		const { send, defects } = setUp();
		expect(await send(exchange)).toMatchObject({ status, body: { code } });
		expect(defects).toEqual([]);
	},
);

test("the tenant stands in the path parameter that the API names", async () => {
	const [route] = greet.routes;
	const { send, world } = setUp({
		routes: [routeSpec({ ...route, path: "/greetings/{tenantId}" })],
		tenants: { default: "main", known: ["side"], parameter: "tenantId" },
	});
	const toSide = { ...greeting(), path: "/greetings/side" };
	expect(await send(toSide)).toMatchObject({ status: 200 });
	expect(world.journal.entries()).toMatchObject([{ tenant: "side" }]);
	expect(await send(greeting())).toMatchObject({ status: 404 });
});

test("a body that the operation does not read cannot be too large", async () => {
	const [route] = greet.routes;
	const { send, defects } = setUp({
		routes: [routeSpec({ ...route, requestBody: "none" })],
		operations: { greet: async () => ({ status: 204 }) },
	});
	expect(await send(greeting("x".repeat(102_401)))).toMatchObject({
		status: 204,
	});
	expect(defects).toEqual([]);
});

test("a refusal of a handler gets its row, and the journal keeps the true code", async () => {
	const { send, world } = setUp({
		operations: { greet: async () => refuse("account-blocked", {}) },
	});
	expect(await send(greeting())).toMatchObject({
		status: 403,
		body: { code: "T403" },
	});
	expect(world.journal.entries()).toMatchObject([
		{
			operationId: "greet",
			template: "/greetings/{tenant}",
			refusal: { code: "account-blocked" },
		},
	]);
});

test("an answer that breaks the spec is a 500 that names operation and violation", async () => {
	const { send, defects } = setUp({
		operations: { greet: async () => ({ status: 200, body: { nam: "Ada" } }) },
	});
	const answer = await send(greeting());
	expect(answer).toMatchObject({ status: 500, body: { code: "T500" } });
	expect(answer.header("x-stagedoor-hint")).toMatch(
		/Answer 200 of greet does not conform.*name/,
	);
	expect(defects).toHaveLength(1);
});

test("an undeclared status and an undeclared error code break the spec too", async () => {
	const undeclaredStatus = setUp({
		operations: { greet: async () => ({ status: 201, body: {} }) },
	});
	expect(
		(await undeclaredStatus.send(greeting())).header("x-stagedoor-hint"),
	).toContain("declare");
	const undeclaredCode = setUp({
		operations: { greet: async () => refuse("internal-error", { detail: "" }) },
		errors: {
			...tinyApi().errors,
			"internal-error": { status: 500, code: "OTHER" },
		},
	});
	expect(
		(await undeclaredCode.send(greeting())).header("x-stagedoor-hint"),
	).toContain("OTHER");
});

test("an answer of several media types follows what the client accepts", async () => {
	const [route] = greet.routes;
	const mediaTypes = ["text/plain", "application/json", "text/json"];
	const { send, defects } = setUp({
		routes: [
			routeSpec({
				...route,
				responses: { ...route?.responses, "200": { ...json, mediaTypes } },
			}),
		],
		validators: { greet: { response: {} } },
		operations: { greet: async () => ({ status: 200, body: "7" }) },
	});
	const answers = [];
	for (const accept of ["*/*", "application/json", "text/json", "image/png"]) {
		const answer = await send(greeting("{}", { accept }));
		answers.push([answer.header("content-type"), answer.body]);
	}
	expect(answers).toEqual([
		["text/plain", 7],
		["application/json", "7"],
		["text/json", "7"],
		["text/plain", 7],
	]);
	expect(defects).toEqual([]);
});

test("with the check switched off the same answer goes out", async () => {
	const { send, defects } = setUp(
		{
			operations: {
				greet: async () => ({ status: 200, body: { nam: "Ada" } }),
			},
		},
		{ validateResponses: false },
	);
	expect(await send(greeting())).toMatchObject({
		status: 200,
		body: { nam: "Ada" },
	});
	expect(defects).toEqual([]);
});

test("an exception is a 500 without its text, and is reported", async () => {
	const { send, defects } = setUp({
		operations: {
			greet: async () => {
				throw new Error("the innermost secret");
			},
		},
	});
	const answer = await send(greeting());
	expect(answer.status).toBe(500);
	expect(JSON.stringify(answer)).not.toContain("innermost");
	expect(defects).toHaveLength(1);
});

test("who is asking and what is asked are checked in the order of the API", async () => {
	const wrong = greeting("{}", { authorization: "Bearer x" });
	const errors = {
		...tinyApi().errors,
		"token-missing": { status: 403, code: "T403" },
	};
	const authenticateFirst = setUp({
		errors,
		order: ["authenticate", "validate"],
	});
	expect(await authenticateFirst.send(wrong)).toMatchObject({ status: 403 });
	const validateFirst = setUp({ errors, order: ["validate", "authenticate"] });
	expect(await validateFirst.send(wrong)).toMatchObject({ status: 400 });
	const unreadable = greeting("{", { authorization: "Bearer x" });
	expect(await authenticateFirst.send(unreadable)).toMatchObject({
		status: 403,
	});
	const readFirst = setUp({
		errors,
		order: ["read", "authenticate", "validate"],
	});
	expect(await readFirst.send(unreadable)).toMatchObject({
		status: 400,
		body: { code: "TBAD" },
	});
	expect(await readFirst.send(wrong)).toMatchObject({ status: 403 });
});

test("hints are header and body, or nowhere when switched off", async () => {
	const shown = await setUp().send(greeting("{}"));
	expect(shown.header("x-stagedoor-hint")).toBe("Mend the input.");
	expect(shown.body).toEqual({ code: "T400", hint: "Mend the input." });
	const hidden = await setUp({}, { showHints: false }).send(greeting("{}"));
	expect(hidden.header("x-stagedoor-hint")).toBeUndefined();
	expect(hidden.body).toEqual({ code: "T400" });
});

test("a query parameter the operation does not know is named in the hint", async () => {
	const { send } = setUp();
	const answer = await send({ ...greeting(), query: "id=7&verbose=1" });
	expect(answer.status).toBe(200);
	expect(answer.header("x-stagedoor-hint")).toContain("id, verbose");
});

test("a body field the operation does not know is ignored and named", async () => {
	const { send } = setUp({
		routes: greet.routes.map((route) => ({ ...route, bodyFields: ["name"] })),
	});
	const answer = await send(greeting('{"name":"Ada","nmae":"x"}'));
	expect(answer.status).toBe(200);
	expect(answer.header("x-stagedoor-hint")).toBe(
		"Ignored body fields that greet does not know: nmae.",
	);
});

test("a hint cannot smuggle a header line", async () => {
	const { send } = setUp({
		operations: {
			greet: async ({ hint, body }) => {
				hint("line\r\nset-cookie: a=b ü");
				return { status: 200, body };
			},
		},
	});
	expect((await send(greeting())).header("x-stagedoor-hint")).toBe(
		"line??set-cookie: a=b ?",
	);
});

test("requests beyond the limit wait for the window to end, on the world's clock", async () => {
	const { send, world } = setUp();
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

test("a fault hook stands before everything the API does", async () => {
	const { send } = setUp(
		{},
		{ faults: async () => refuse("account-blocked", {}) },
	);
	expect(await send(greeting())).toMatchObject({ status: 403 });
	const ready = setUp(
		{},
		{
			faults: async () => ({
				ready: true,
				status: 503,
				headers: [],
				body: '"down"',
			}),
		},
	);
	expect(await ready.send(greeting())).toMatchObject({
		status: 503,
		body: "down",
	});
});

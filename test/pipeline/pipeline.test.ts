import { expect, test } from "vitest";
import { refuse } from "../../src/core/errors.ts";
import { exchangeOf, routeSpec, tinyApi } from "../support/tiny-api.ts";
import { greet, greeting, json, setUpTiny } from "../support/tiny-pipeline.ts";

test("a valid request reaches its handler and is answered with a trace id", async () => {
	const { send } = setUpTiny();
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
		const { send, defects } = setUpTiny();
		expect(await send(exchange)).toMatchObject({ status, body: { code } });
		expect(defects).toEqual([]);
	},
);

test("the tenant stands in the path parameter that the API names", async () => {
	const [route] = greet.routes;
	const { send, world } = setUpTiny({
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
	const { send, defects } = setUpTiny({
		routes: [routeSpec({ ...route, requestBody: "none" })],
		operations: { greet: async () => ({ status: 204 }) },
	});
	expect(await send(greeting("x".repeat(102_401)))).toMatchObject({
		status: 204,
	});
	expect(defects).toEqual([]);
});

test("a refusal of a handler gets its row, and the journal keeps the true code", async () => {
	const { send, world } = setUpTiny({
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
	const { send, defects } = setUpTiny({
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
	const undeclaredStatus = setUpTiny({
		operations: { greet: async () => ({ status: 201, body: {} }) },
	});
	expect(
		(await undeclaredStatus.send(greeting())).header("x-stagedoor-hint"),
	).toContain("declare");
	const undeclaredCode = setUpTiny({
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
	const { send, defects } = setUpTiny({
		routes: [
			routeSpec({
				...route,
				responses: { ...route?.responses, "200": { ...json, mediaTypes } },
			}),
		],
		loadValidators: async () => ({ greet: { response: {} } }),
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
	const { send, defects } = setUpTiny(
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
	const { send, defects } = setUpTiny({
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
	const authenticateFirst = setUpTiny({
		errors,
		order: ["authenticate", "validate"],
	});
	expect(await authenticateFirst.send(wrong)).toMatchObject({ status: 403 });
	const validateFirst = setUpTiny({
		errors,
		order: ["validate", "authenticate"],
	});
	expect(await validateFirst.send(wrong)).toMatchObject({ status: 400 });
	const unreadable = greeting("{", { authorization: "Bearer x" });
	expect(await authenticateFirst.send(unreadable)).toMatchObject({
		status: 403,
	});
	const readFirst = setUpTiny({
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
	const shown = await setUpTiny().send(greeting("{}"));
	expect(shown.header("x-stagedoor-hint")).toBe("Mend the input.");
	expect(shown.body).toEqual({ code: "T400", hint: "Mend the input." });
	const hidden = await setUpTiny({}, { showHints: false }).send(greeting("{}"));
	expect(hidden.header("x-stagedoor-hint")).toBeUndefined();
	expect(hidden.body).toEqual({ code: "T400" });
});

test("a query parameter the operation does not know is named in the hint", async () => {
	const { send } = setUpTiny();
	const answer = await send({ ...greeting(), query: "id=7&verbose=1" });
	expect(answer.status).toBe(200);
	expect(answer.header("x-stagedoor-hint")).toContain("id, verbose");
});

test("a body field the operation does not know is ignored and named", async () => {
	const { send } = setUpTiny({
		routes: greet.routes.map((route) => ({ ...route, bodyFields: ["name"] })),
	});
	const answer = await send(greeting('{"name":"Ada","nmae":"x"}'));
	expect(answer.status).toBe(200);
	expect(answer.header("x-stagedoor-hint")).toBe(
		"Ignored body fields that greet does not know: nmae.",
	);
});

test("a hint cannot smuggle a header line", async () => {
	const { send } = setUpTiny({
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

test("a fault hook stands before everything the API does", async () => {
	const { send } = setUpTiny(
		{},
		{ faults: async () => refuse("account-blocked", {}) },
	);
	expect(await send(greeting())).toMatchObject({ status: 403 });
	const ready = setUpTiny(
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

test("an injected fault is put in the API's words, and checked", async () => {
	const faults = (data: { status: number; wireCode?: string }) =>
		setUpTiny({}, { faults: async () => refuse("fault-injected", data) });
	const declared = faults({ status: 403, wireCode: "T403" });
	expect(await declared.send(greeting())).toMatchObject({
		status: 403,
		body: { code: "T403" },
	});
	const [entry] = declared.world.journal.entries();
	expect(entry?.refusal?.code).toBe("fault-injected");
	const undeclared = faults({ status: 503 });
	expect(await undeclared.send(greeting())).toMatchObject({ status: 500 });
	expect(undeclared.defects).toHaveLength(1);
});

// What an API takes leniently, and how it changes an answer for one client.
import { expect, test } from "vitest";
import { refuse } from "../../src/core/errors.ts";
import { exchangeOf, routeSpec } from "../support/tiny-api.ts";
import { greet, greeting, json, setUpTiny } from "../support/tiny-pipeline.ts";

const [route] = greet.routes;

test("a body without media type is taken for the one assumed", async () => {
	const bare = exchangeOf("POST", "/greetings/main", {
		body: '{"name":"Ada"}',
	});
	expect((await setUpTiny().send(bare)).status).toBe(415);
	const lenient = setUpTiny({ assumedMediaType: "application/json" });
	expect(await lenient.send(bare)).toMatchObject({
		status: 200,
		body: { name: "Ada" },
	});
	const other = { ...bare, headers: { "content-type": "text/plain" } };
	expect((await lenient.send(other)).status).toBe(415);
});

const thinning = {
	projectedBy: "fields",
	routes: [
		routeSpec({
			...route,
			parameters: [{ name: "fields", in: "query", required: false }],
		}),
	],
	operations: {
		greet: async () => ({ status: 200, body: { name: "Ada", age: 36 } }),
	},
};

test("an answer is thinned out after its check, where the operation says so", async () => {
	const { send } = setUpTiny(thinning);
	const asked = { ...greeting(), query: "fields=age" };
	expect(await send(asked)).toMatchObject({ status: 200, body: { age: 36 } });
	expect((await send(greeting())).body).toEqual({ name: "Ada", age: 36 });
	const undeclared = setUpTiny({ ...thinning, routes: greet.routes });
	expect((await undeclared.send(asked)).body).toHaveProperty("name");
});

test("a tenant may have a policy of its own", async () => {
	const { send } = setUpTiny({
		tenantPolicy: (policy, tenant) => ({
			...policy,
			enumerationSafe: tenant !== "main",
		}),
		operations: {
			greet: async ({ flow, policy }) => ({
				status: 200,
				body: { name: [flow.policy.enumerationSafe, policy.enumerationSafe] },
			}),
		},
	});
	expect((await send(greeting())).body).toEqual({ name: [false, false] });
});

test("a refusal is sent whole, under the status the API gives this client", async () => {
	const { send, defects } = setUpTiny({
		...thinning,
		operations: { greet: async () => refuse("account-blocked", {}) },
		refusalStatus: ({ status, exchange }) =>
			exchange.headers["x-requested-with"] === undefined ? status : 200,
	});
	const asked = { ...greeting(), query: "fields=age" };
	expect(await send(asked)).toMatchObject({
		status: 403,
		body: { code: "T403" },
	});
	const page = { ...greeting('{"name":"Ada"}', { "x-requested-with": "x" }) };
	expect(await send(page)).toMatchObject({
		status: 200,
		body: { code: "T403" },
	});
	expect(defects).toEqual([]);
});

test("the tenant may be named by something else than the path", async () => {
	const { send } = setUpTiny({
		tenants: {
			default: "main",
			known: ["main", "other"],
			of: ({ query }) => new URLSearchParams(query).get("key") ?? undefined,
		},
		operations: {
			greet: async ({ tenant }) => ({ status: 200, body: { name: tenant } }),
		},
	});
	const asked = (query: string) => send({ ...greeting(), query });
	expect((await asked("key=other")).body).toEqual({ name: "other" });
	expect((await asked("")).body).toEqual({ name: "main" });
	expect((await asked("key=nobody")).body).toMatchObject({ code: "TTEN" });
});

/** An API whose credential travels in the body, which is validated after it. */
const tokenInBody = {
	routes: [
		routeSpec({
			...route,
			bodyFields: ["name"],
			security: [{ bearer: [] }],
			responses: {
				...route?.responses,
				"401": { ...json, errorCodes: ["T401"] },
			},
		}),
	],
	schemes: {
		bearer: {
			isPresented: () => true,
			bodyField: ["token"],
			check: async ({ peekBody }: { peekBody: () => unknown }) => {
				const body = Object(peekBody());
				return body.token === "t"
					? ({ ok: true } as const)
					: refuse("token-missing", {});
			},
		},
	},
};

test("a credential may be looked up in a body that is not yet read", async () => {
	const { send } = setUpTiny(tokenInBody);
	const good = await send(greeting('{"name":"Ada","token":"t"}'));
	expect(good.status).toBe(200);
	expect(good.header("x-stagedoor-hint")).toBeUndefined();
	expect((await send(greeting('{"name":"Ada"}'))).status).toBe(401);
	// The credential is told before a body that cannot be read.
	expect((await send(greeting("{"))).status).toBe(401);
});

// Who is asking, whether the input fits, and whether they may: each in the place the API gives it.
import { expect, test } from "vitest";
import { refuse } from "../../src/core/errors.ts";
import type {
	ApiDefinition,
	SchemeCheck,
} from "../../src/pipeline/api-definition.ts";
import { planStages } from "../../src/pipeline/stages.ts";
import { routeSpec } from "../support/tiny-api.ts";
import { greet, greeting, setUpTiny } from "../support/tiny-pipeline.ts";

const [route] = greet.routes;

/** An API whose bearers are let in, but may do what the operation demands only with `x-may`. */
function withPermit(given: Partial<ApiDefinition> = {}) {
	const bearer: SchemeCheck = {
		isPresented: ({ exchange }) => exchange.headers.authorization !== undefined,
		check: async () => ({ ok: true }),
		permit: async ({ exchange }, principal, roles) =>
			exchange.headers["x-may"] === `${principal.kind} ${roles.join()}`
				? undefined
				: refuse("account-blocked", {}),
	};
	return setUpTiny({
		routes: [routeSpec({ ...route, security: [{}, { bearer: ["boss"] }] })],
		schemes: { bearer },
		...given,
	});
}

const mine = { authorization: "Bearer x" };

test("whoever was found is permitted only after the input fits", async () => {
	const { send } = withPermit({
		order: ["authenticate", "validate", "idempotency", "authorise"],
	});
	expect(await send(greeting("{}", mine))).toMatchObject({ status: 400 });
	expect(await send(greeting(undefined, mine))).toMatchObject({
		status: 403,
		body: { code: "T403" },
	});
	const allowed = { ...mine, "x-may": "anonymous boss" };
	expect(await send(greeting(undefined, allowed))).toMatchObject({
		status: 200,
	});
});

test("permission may be asked before the input is looked at", async () => {
	const { send } = withPermit({
		order: ["authenticate", "authorise", "validate"],
	});
	expect(await send(greeting("{}", mine))).toMatchObject({ status: 403 });
});

test("an order that does not name it asks for permission last", async () => {
	const { send } = withPermit({ order: ["authenticate", "validate"] });
	expect(await send(greeting("{}", mine))).toMatchObject({ status: 400 });
	expect(await send(greeting(undefined, mine))).toMatchObject({ status: 403 });
});

test("an anonymous request has no scheme that could refuse it", async () => {
	expect(await withPermit().send(greeting())).toMatchObject({ status: 200 });
});

test("an API without such a check has no such stage", () => {
	const { schemes } = greet;
	expect(planStages({ schemes, order: ["authenticate", "validate"] })).toEqual({
		before: ["authenticate", "validate"],
		after: [],
	});
});

test("a credential may travel in a body that was read before", async () => {
	const bearer: SchemeCheck = {
		isPresented: () => true,
		check: async ({ body }) =>
			body === "secret" ? { ok: true } : refuse("account-blocked", {}),
	};
	const given = {
		routes: [routeSpec({ ...route, security: [{ bearer: [] }] })],
		schemes: { bearer },
		loadValidators: async () => ({}),
		operations: { greet: async () => ({ status: 204 }) },
	};
	const read = setUpTiny({
		...given,
		order: ["read", "authenticate", "validate"],
	});
	expect(await read.send(greeting('"secret"'))).toMatchObject({ status: 204 });
	expect(await read.send(greeting('"other"'))).toMatchObject({ status: 403 });
	const unread = setUpTiny({ ...given, order: ["authenticate", "validate"] });
	expect(await unread.send(greeting('"secret"'))).toMatchObject({
		status: 403,
	});
});

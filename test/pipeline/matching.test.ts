// How exactly a request must spell what the spec names.
import { expect, test } from "vitest";
import type { ApiDefinition } from "../../src/pipeline/api-definition.ts";
import { spellNames } from "../../src/pipeline/matching.ts";
import { createRouter } from "../../src/pipeline/route.ts";
import { routeSpec } from "../support/tiny-api.ts";
import { greet, greeting, setUpTiny } from "../support/tiny-pipeline.ts";

const [route] = greet.routes;

test("fixed segments are found without case, values stay as they came", () => {
	const router = createRouter({
		routes: [routeSpec({ path: "/Account/{id}/resetPassword" })],
		bases: [{ prefix: "/Identity/v2", serves: () => true }],
		matching: { caseInsensitivePaths: true },
	});
	expect(router("GET", "/identity/V2/ACCOUNT/AbC/resetpassword")).toMatchObject(
		{
			ok: true,
			value: {
				parameters: { id: "AbC" },
				specPath: "/Account/AbC/resetPassword",
			},
		},
	);
	expect(router("GET", "/identity/v2/accounts/AbC/resetPassword").ok).toBe(
		false,
	);
});

/** An API that answers with the input that its operation was given. */
function echoing(matching?: ApiDefinition["matching"]) {
	return setUpTiny({
		...(matching && { matching }),
		routes: [
			routeSpec({
				...route,
				bodyFields: ["name", "emails"],
				innerFields: ["emailType"],
				parameters: [
					{ name: "apiKey", in: "query", required: false },
					{ name: "fields", in: "query", required: false, array: "comma" },
				],
			}),
		],
		operations: {
			greet: async ({ query, body }) => ({
				status: 200,
				body: { name: "", query, body },
			}),
		},
	});
}

const sent = {
	...greeting('{"name":"Ada","EMAILS":[{"EmailType":"x"}],"Other":1}'),
	query: "APIKEY=k&fields=&Fields=a,b&more=1",
};

test("names of query and body are taken without case, in the spelling of the spec", async () => {
	const { send } = echoing({ caseInsensitiveNames: true });
	const answer = await send(sent);
	expect(answer.body).toMatchObject({
		query: { apiKey: "k", fields: ["", "a", "b"] },
		body: { name: "Ada", emails: [{ emailType: "x" }], Other: 1 },
	});
	const hint = answer.header("x-stagedoor-hint");
	expect(hint).toContain("query parameters that greet does not know: more.");
	expect(hint).toContain("body fields that greet does not know: Other.");
});

test("a query parameter without a value may count as not sent", async () => {
	const { send } = echoing({ emptyQueryIsAbsent: true });
	expect((await send(sent)).body.query).toEqual({});
	expect(
		(await send({ ...sent, query: "fields=a,b&apiKey=" })).body.query,
	).toEqual({ fields: ["a", "b"] });
});

test("by default everything is spelt exactly and empty is a value", async () => {
	const { send } = echoing();
	expect((await send(sent)).body).toMatchObject({
		query: { fields: [""] },
		body: { EMAILS: [{ EmailType: "x" }] },
	});
});

test("of two spellings the right one counts", () => {
	expect(spellNames({ NAME: 1, name: 2, __PROTO__: 3 }, ["name"])).toEqual({
		NAME: 1,
		name: 2,
		__PROTO__: 3,
	});
});

test("of two spellings that the spec has, each stays", () => {
	const body = { Type: 1, inner: { type: 2, TYPE: 3 } };
	for (const names of [
		["Type", "type", "inner"],
		["type", "Type", "inner"],
	])
		expect(spellNames(body, names)).toMatchObject({
			Type: 1,
			inner: { type: 2 },
		});
});

test("inside some members names are the client's own", () => {
	const body = { MAP: { NAME: 1 }, inner: { NAME: 2 } };
	expect(spellNames(body, ["map", "name", "inner"], ["map"])).toEqual({
		map: { NAME: 1 },
		inner: { name: 2 },
	});
});

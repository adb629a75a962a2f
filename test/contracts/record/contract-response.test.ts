// A recorded answer becomes that of a contract: types and closed lists count, passing values do not.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { common } from "../../../src/contracts/record/common.ts";
import { contractResponse } from "../../../src/contracts/record/contract-response.ts";
import { answerSchema } from "../../../src/contracts/record/schema.ts";

const headers = { "content-type": ["application/json; charset=utf-8"] };

test("matchers go by the type of each value, and by the spec's closed lists", () => {
	const openapi: unknown = JSON.parse(
		readFileSync("specs/banking/openapi.json", "utf8"),
	);
	const login = { path: "/login_with_password", method: "POST" };
	const schema = answerSchema(openapi, login, "200", "application/json");
	const body = {
		token: "aaa.bbb.ccc",
		tokenType: "ACCESS",
		identity: { type: "CONSUMER", id: "110294881530478592" },
		count: 3,
		list: [{ on: true }, { on: false }],
		nothing: null,
	};
	expect(contractResponse({ status: 200, headers, body }, schema)).toEqual({
		status: 200,
		headers: { "content-type": "application/json" },
		headerRules: {
			"content-type": { match: "regex", regex: "^application/json(\\s*;.*)?$" },
		},
		body: {
			token: "a.signed.token",
			tokenType: "ACCESS",
			identity: { type: "CONSUMER", id: "000000000000000000" },
			count: 3,
			list: [{ on: true }],
		},
		bodyRules: {
			"$.token": { match: "type" },
			"$.tokenType": { match: "regex", regex: "^(AUTH|ACCESS|NO_TYPE)$" },
			"$.identity.type": {
				match: "regex",
				regex: expect.stringContaining("CONSUMER|CORPORATE"),
			},
			"$.identity.id": { match: "type" },
			"$.count": { match: "integer" },
			"$.list": { match: "type", min: 1 },
			"$.list[*].on": { match: "type" },
		},
	});
});

test("the error code is what clients branch on: it stays as it is", () => {
	const body = { errorCode: "AUTH90", userMessage: "No.", hint: "Try again." };
	const { body: made, bodyRules } = contractResponse(
		{ status: 401, headers, body },
		undefined,
	);
	expect(made).toEqual({ errorCode: "AUTH90", userMessage: "No." });
	expect(Object.keys(bodyRules)).toEqual(["$.userMessage"]);
});

test("only what both answers have, with the values of the simulator", () => {
	const simulated = {
		a: 1,
		b: { c: "sim", d: 2 },
		list: [{ e: 1 }],
		none: [1],
	};
	const recorded = {
		a: 9,
		b: { c: "real" },
		list: [{ e: 2 }, {}],
		x: 1,
		none: [],
	};
	expect(common(simulated, recorded)).toEqual({
		a: 1,
		b: { c: "sim" },
		list: [{ e: 1 }],
		none: [],
	});
});

// What the core of Pact reports, in its own JSON, becomes field, expected, actual and rule.
import { expect, test } from "vitest";
import { readPact } from "../../../src/contracts/pact/read-pact.ts";
import { curlOf } from "../../../src/contracts/verify/curl.ts";
import { matchingRule } from "../../../src/contracts/verify/matching-rule.ts";
import { readCoreResult } from "../../../src/contracts/verify/read-core-result.ts";

function interaction(parts: {
	request?: object;
	response?: object;
	providerStates?: readonly object[];
}) {
	const { request = {}, response = {}, providerStates = [] } = parts;
	const pact = readPact({
		consumer: { name: "web" },
		provider: { name: "banking" },
		interactions: [
			{
				type: "Synchronous/HTTP",
				description: "one",
				providerStates,
				request: { method: "GET", path: "/x", ...request },
				response: { status: 201, ...response },
			},
		],
		metadata: { pactSpecification: { version: "4.0" } },
	});
	const [only] = pact.interactions;
	if (only === undefined) throw new Error("The pact has one interaction.");
	return only;
}

const matchers = (...rules: readonly object[]) => ({
	combine: "AND",
	matchers: rules,
});

const answer = {
	body: {
		contentType: "application/json",
		encoded: false,
		content: { n: 5, deep: { missing: true } },
	},
	matchingRules: { body: { "$.n": matchers({ match: "integer" }) } },
};

function report(...mismatches: readonly object[]): string {
	const mismatch = { interactionId: "", mismatches, type: "mismatches" };
	return JSON.stringify({ errors: [{ interaction: "one", mismatch }] });
}

test("a status, a header, a value and a missing member", () => {
	const problems = readCoreResult(
		report(
			{
				actual: '["code"]',
				expected: '["missing"]',
				mismatch: "Actual map is missing the following keys: missing",
				path: "$.deep",
				type: "BodyMismatch",
			},
			{
				actual: '"text"',
				expected: "5",
				mismatch: "Expected 'text' (String) to be an integer",
				path: "$.n",
				type: "BodyMismatch",
			},
			{
				actual: 200,
				expected: 201,
				mismatch: "expected 201 but was 200",
				type: "StatusMismatch",
			},
			{
				actual: "",
				expected: '"yes"',
				key: "X-Need",
				mismatch: "Expected a header 'X-Need' but was missing",
				type: "HeaderMismatch",
			},
		),
		interaction({ response: answer }),
	);
	expect(problems).toEqual([
		{
			field: "response.body.$.deep.missing",
			expected: "true",
			actual: "nothing",
			rule: "equality",
			message: 'The answer has no member "missing" at $.deep.',
		},
		{
			field: "response.body.$.n",
			expected: "5",
			actual: '"text"',
			rule: "integer",
			message: "Expected 'text' (String) to be an integer",
		},
		{
			field: "response.status",
			expected: "201",
			actual: "200",
			rule: "equality",
			message: "expected 201 but was 200",
		},
		{
			field: "response.header.X-Need",
			expected: '"yes"',
			actual: "nothing",
			rule: "equality",
			message: "Expected a header 'X-Need' but was missing",
		},
	]);
});

test("a state that failed, and what is pending", () => {
	const message = "One or more of the setup state change handlers has failed";
	const mismatch = { interactionId: "", message, type: "error" };
	const text = JSON.stringify({ pendingErrors: [{ mismatch }] });
	expect(readCoreResult(text, interaction({}))).toMatchObject([
		{ field: "state", rule: "provider state", message },
	]);
	expect(readCoreResult('{"errors":[]}', interaction({}))).toEqual([]);
});

test.each([
	["$.list[0].id", "type min 1 and regex ^\\d+$"],
	["$.list[3].other", "type min 1"],
	["$.elsewhere", "equality"],
	["$['odd name'].x", "type"],
])("the rule for %s is that of the nearest place: %s", (place, rule) => {
	const body = {
		"$.list": matchers({ match: "type", min: 1 }),
		"$.list[*].id": matchers(
			{ match: "type", min: 1 },
			{ match: "regex", regex: "^\\d+$" },
		),
		"$['odd name']": matchers({ match: "type" }),
	};
	const one = interaction({ response: { matchingRules: { body } } });
	expect(matchingRule(one, "body", place)).toBe(rule);
});

test("rules of the status, of headers, and as version 2 writes them", () => {
	const matchingRules = {
		status: matchers({ match: "statusCode", status: "success" }),
		header: { Location: matchers({ match: "regex", regex: "^/" }) },
	};
	const one = interaction({ response: { matchingRules } });
	expect(matchingRule(one, "status", "")).toBe("statusCode status success");
	expect(matchingRule(one, "header", "location")).toBe("regex ^/");
	const old = {
		"$.body.id": { match: "type" },
		"$.headers.Location": { match: "regex", regex: "^/" },
	};
	const two = interaction({ response: { matchingRules: old } });
	expect(matchingRule(two, "body", "$.id")).toBe("type");
	expect(matchingRule(two, "header", "Location")).toBe("regex ^/");
});

test("commands repeat it by hand, with the names of what states tell", () => {
	const one = interaction({
		providerStates: [{ name: "locked", params: { email: "o'hara@x.test" } }],
		request: {
			method: "POST",
			path: "/users/1",
			query: { apiKey: ["k"], code: ["0"] },
			headers: { Authorization: ["Bearer dummy"] },
			body: { content: { a: 1, b: { code: "0" } } },
			generators: {
				path: { type: "ProviderState", expression: `/users/\${userId}` },
				query: { code: { type: "ProviderState", expression: `\${code}` } },
				body: { "$.b.code": { type: "ProviderState", expression: `\${code}` } },
				header: {
					Authorization: {
						type: "ProviderState",
						expression: `Bearer \${token}`,
					},
				},
			},
		},
	});
	const target = { baseUrl: "http://h/api", stateUrl: "http://h/state" };
	expect(curlOf(one, target)).toEqual([
		`curl -X POST 'http://h/state' -H 'content-type: application/json' -d '{"state":"locked","params":{"email":"o'\\''hara@x.test"}}'`,
		`curl -X POST 'http://h/api/users/\${userId}?apiKey=k&code=\${code}' -H 'authorization: Bearer \${token}' -d '{"a":1,"b":{"code":"\${code}"}}'`,
	]);
});

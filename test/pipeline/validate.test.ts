// What is reported of input that does not fit: causes, not the choices that failed because of them.
import { expect, test } from "vitest";
import { validateInput } from "../../src/pipeline/validate.ts";
import type {
	Validate,
	ValidationIssue,
} from "../../src/pipeline/validators.ts";
import { exchangeOf, routeSpec } from "../support/tiny-api.ts";

const match = {
	route: routeSpec({ requestBody: "required" }),
	parameters: {},
	specPath: "/",
};

function issuesFor(...errors: readonly ValidationIssue[]) {
	return issuesOf({}, ...errors).map(({ field, rule }) => `${field} ${rule}`);
}

function issuesOf(value: unknown, ...errors: readonly ValidationIssue[]) {
	const validate: Validate = () => errors.length === 0;
	validate.errors = errors;
	const checked = validateInput(
		match,
		exchangeOf("POST", "/"),
		{ body: { "application/json": validate }, response: {} },
		{ mediaType: "application/json", value },
	);
	return checked.ok ? [] : checked.data.issues;
}

function issue(
	instancePath: string,
	keyword: string,
	params: ValidationIssue["params"] = {},
): ValidationIssue {
	return { instancePath, keyword, params };
}

test("a failed choice is left out when its branches tell why", () => {
	expect(
		issuesFor(
			issue("/consents/a", "type"),
			issue("/consents/a/granted", "type"),
			issue("/consents/a", "oneOf"),
			issue("/b", "minLength"),
			issue("", "if"),
		),
	).toEqual(["consents.a type", "consents.a.granted type", "b minLength"]);
});

test("a failed choice without a cause of its own stays", () => {
	expect(issuesFor(issue("/a", "oneOf"), issue("/ab", "type"))).toEqual([
		"a oneOf",
		"ab type",
	]);
});

test("what fits has no issues", () => {
	expect(issuesFor()).toEqual([]);
});

test.each([
	["both bounds of a length", "maxLength", { bounds: [1, 50] }, ["1", "50"]],
	["both bounds of a number", "minimum", { bounds: [0, 9] }, ["0", "9"]],
	["the only bound there is", "minimum", { bounds: [0] }, ["0"]],
	["the values of a choice", "enum", { allowedValues: ["A", 2] }, ["A", "2"]],
	["the only value", "const", { allowedValue: true }, ["true"]],
	["the pattern", "pattern", { pattern: "^a$" }, ["^a$"]],
	["nothing of a type", "type", { type: "string" }, undefined],
])("the limits are %s", (_, keyword, params, limits) => {
	const [found] = issuesOf({ a: 1 }, issue("/a", keyword, params));
	expect(found?.limits).toEqual(limits);
});

test("null is told from another wrong value", () => {
	const body = { a: null, b: [{ "c/d": null, e: 1 }] };
	const at = (path: string) => issue(path, "type");
	const found = issuesOf(
		body,
		at("/a"),
		at("/b/0/c~1d"),
		at("/b/0/e"),
		at("/b/0/absent"),
		at("/__proto__"),
		issue("", "required", { missingProperty: "f" }),
	);
	expect(found.map(({ isNull }) => isNull)).toEqual([
		true,
		true,
		undefined,
		undefined,
		undefined,
		undefined,
	]);
});

test.each([
	[true, "False", "false"],
	[true, "TRUE", "true"],
	[true, "no", undefined],
	[false, "False", undefined],
])(
	"with truth values in any case %j, %s is %s",
	(caseInsensitiveBooleans, sent, taken) => {
		const isBoolean: Validate = (data) => {
			const { flag } = data as { flag?: unknown }; // the query is a record
			const isFine = flag === "true" || flag === "false";
			isBoolean.errors = isFine ? null : [issue("/flag", "type")];
			return isFine;
		};
		const parameters = [
			{ name: "flag", in: "query", required: false },
		] as const;
		const checked = validateInput(
			{ ...match, route: routeSpec({ parameters }) },
			{ ...exchangeOf("GET", "/"), query: `flag=${sent}` },
			{ query: isBoolean, response: {} },
			{ mediaType: "", value: undefined },
			{ caseInsensitiveBooleans },
		);
		expect(checked).toMatchObject(
			taken === undefined
				? { ok: false }
				: { value: { query: { flag: taken } } },
		);
	},
);

test("a number in a query that has no end is none", () => {
	const route = routeSpec({
		parameters: [{ name: "n", in: "query", required: false }],
		requestBody: "none",
	});
	// As validators turn text into numbers: in place, and without a look at their size.
	const query: Validate = (data) => {
		const values = data as { n: unknown }; // of the one parameter above
		values.n = Number(values.n);
		return true;
	};
	const checked = (sent: string) =>
		validateInput(
			{ ...match, route },
			exchangeOf("GET", "/", { query: `n=${sent}` }),
			{ query, response: {} },
			{ mediaType: "", value: undefined },
		);
	expect(checked("7")).toMatchObject({ ok: true, value: { query: { n: 7 } } });
	expect(checked("1e999")).toMatchObject({
		data: { issues: [{ place: "query", field: "n", rule: "type" }] },
	});
});

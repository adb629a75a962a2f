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
	const validate: Validate = () => errors.length === 0;
	validate.errors = errors;
	const checked = validateInput(
		match,
		exchangeOf("POST", "/"),
		{ body: { "application/json": validate }, response: {} },
		{ mediaType: "application/json", value: {} },
	);
	if (checked.ok) return [];
	return checked.data.issues.map(({ field, rule }) => `${field} ${rule}`);
}

function issue(instancePath: string, keyword: string): ValidationIssue {
	return { instancePath, keyword, params: {} };
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

import type { InputIssue } from "../../../core/errors.ts";
import type { Json } from "../../../core/values.ts";
import type { ErrorRow, RefusalSite } from "../../../pipeline/error-table.ts";
import type { components } from "../spec.generated.ts";
import { routes } from "../spec.generated.ts";

type Rule = components["schemas"]["SyntaxErrorCode"];

/** A field that breaks the contract. An alias, so that it counts as plain data. */
type InvalidField = {
	readonly fieldName: string;
	readonly error: Rule;
	readonly params: readonly string[];
};

/** Which rule of a field is told when several are broken (C): the first of these. */
const precedence: readonly Rule[] = [
	"REQUIRED",
	"HAS_TEXT",
	"SIZE",
	"RANGE",
	"IN",
	"REGEX",
];

/** The 400 of an input that breaks the contract (fact sheet 1.3; which rule is which, C). */
export function invalidInput(
	issues: readonly InputIssue[],
	site: RefusalSite,
): ErrorRow {
	const fields = toFields(issues);
	const [first] = issues;
	const names = [...new Set(fields.map(({ fieldName }) => fieldName))];
	return badRequest(
		"The request is not valid.",
		fields,
		site,
		first === undefined || names.length === 0
			? "The body has not the shape of its schema."
			: `Correct ${names.join(", ")}: ${fieldOf(first)} ${first.problem}.`,
	);
}

/** The 400 of a body that could not be read at all. */
export function unreadable(hint: string, site: RefusalSite): ErrorRow {
	return badRequest("The body is not readable JSON.", [], site, hint);
}

/** A 400 in the form of its operation: the simulator side channel has one of its own (SIM). */
export function badRequest(
	message: string,
	fields: readonly InvalidField[],
	{ operationId }: Pick<RefusalSite, "operationId">,
	hint: string,
): ErrorRow {
	const details = isSideChannel(operationId)
		? { message, validation: validationOf(fields) }
		: {
				message,
				...(fields.length > 0 && { syntaxErrors: { invalidFields: fields } }),
			};
	return { status: 400, code: "BAD_REQUEST", hint, details };
}

function validationOf(fields: readonly InvalidField[]): Json {
	return {
		invalid: true,
		fields: fields.map(({ fieldName, error, params }) => ({
			name: fieldName,
			errors: [{ type: error, params }],
		})),
	};
}

function isSideChannel(operationId: string | undefined): boolean {
	const route = routes.find((each) => each.operationId === operationId);
	const bases = route?.extensions["x-base"];
	return Array.isArray(bases) && bases.includes("simulate");
}

function toFields(issues: readonly InputIssue[]): readonly InvalidField[] {
	// A value of another type cannot be read into its field, so no field is told.
	if (issues.some(({ rule, isNull }) => rule === "type" && !isNull)) return [];
	const byName = new Map<string, InvalidField>();
	for (const issue of issues) {
		const field = toField(issue);
		const before = byName.get(field.fieldName);
		if (before === undefined || rank(field) < rank(before))
			byName.set(field.fieldName, field);
	}
	return [...byName.values()];
}

function rank({ error }: InvalidField): number {
	return precedence.indexOf(error);
}

function toField(issue: InputIssue): InvalidField {
	const error = ruleOf(issue);
	const params =
		error === "REQUIRED" || error === "HAS_TEXT" ? [] : (issue.limits ?? []);
	return { fieldName: fieldOf(issue), error, params };
}

function fieldOf({ field, place }: InputIssue): string {
	return field === "" ? place : field;
}

/** What the spec writes for "not blank". */
const anyText = "\\S";

function ruleOf({ rule, isNull, limits = [] }: InputIssue): Rule {
	if (isNull || rule === "required") return "REQUIRED";
	const [limit] = limits;
	if (rule === "pattern" && limit === anyText) return "HAS_TEXT";
	if (rule === "minLength" && limit === "1") return "HAS_TEXT";
	return rulesOfKeywords[rule] ?? "REGEX";
}

const rulesOfKeywords: { readonly [keyword: string]: Rule | undefined } = {
	minLength: "SIZE",
	maxLength: "SIZE",
	minItems: "SIZE",
	maxItems: "SIZE",
	minimum: "RANGE",
	maximum: "RANGE",
	enum: "IN",
	const: "IN",
};

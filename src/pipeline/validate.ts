import {
	accept,
	type InputIssue,
	type Outcome,
	refuse,
} from "../core/errors.ts";
import { type Exchange, headerOf } from "./exchange.ts";
import { toInputIssues } from "./input-issues.ts";
import { type Matching, queryValues } from "./matching.ts";
import type { ReadBody } from "./read-body.ts";
import type { RouteMatch } from "./route.ts";
import type { ParameterSpec } from "./route-spec.ts";
import type { OperationValidators, Validate } from "./validators.ts";

/** The input of an operation, checked against its spec. */
export interface ValidInput {
	readonly path: unknown;
	readonly query: unknown;
	readonly header: unknown;
	readonly body: unknown;
}

type Place = InputIssue["place"];

/** Most issues reported at once. */
const maxIssues = 20;

/** Checks everything an operation takes: path, query, headers, and the body as it was read. */
export function validateInput(
	match: RouteMatch,
	exchange: Exchange,
	validators: OperationValidators,
	{ mediaType, value: body }: ReadBody,
	matching: Matching = {},
): Outcome<ValidInput, "input-invalid"> {
	const { route } = match;
	const path = { ...match.parameters };
	const query = declaredQuery(route.parameters, exchange.query, matching);
	const header = declaredHeaders(route.parameters, exchange);
	const issues = [
		...issuesOf("path", validators.path, path),
		...queryIssues(validators.query, query, matching),
		...issuesOf("header", validators.header, header),
		...bodyIssues(
			route.requestBody === "required",
			validators,
			mediaType,
			body,
		),
	];
	if (issues.length > 0)
		return refuse("input-invalid", { issues: issues.slice(0, maxIssues) });
	return accept({ path, query, header, body });
}

/** Spells truth values right in place, where the API takes them in any case. */
function queryIssues(
	validate: Validate | undefined,
	query: Record<string, unknown>,
	{ caseInsensitiveBooleans }: Matching,
): readonly InputIssue[] {
	const issues = issuesOf("query", validate, query);
	const isBoolean = /^(?:true|false)$/i;
	const misspelt = issues.filter(
		({ field, rule }) => rule === "type" && isBoolean.test(`${query[field]}`),
	);
	if (!caseInsensitiveBooleans || misspelt.length === 0) return issues;
	for (const { field } of misspelt)
		query[field] = `${query[field]}`.toLowerCase();
	return issuesOf("query", validate, query);
}

function bodyIssues(
	isRequired: boolean,
	validators: OperationValidators,
	mediaType: string,
	body: unknown,
): readonly InputIssue[] {
	if (body !== undefined)
		return issuesOf("body", validators.body?.[mediaType], body);
	if (!isRequired) return [];
	return [
		{
			place: "body",
			field: "",
			rule: "required",
			problem: "a body is required",
		},
	];
}

function declaredQuery(
	parameters: readonly ParameterSpec[],
	query: string,
	matching: Matching,
): Record<string, unknown> {
	const values: Record<string, unknown> = {};
	const declared = parameters.filter((parameter) => parameter.in === "query");
	if (declared.length === 0 || query === "") return values;
	const sent = new URLSearchParams(query);
	for (const { name, array } of declared) {
		const all = queryValues(sent, name, matching);
		if (all.length === 0) continue;
		if (array === undefined) values[name] = all.length === 1 ? all[0] : all;
		else
			values[name] =
				array === "repeat"
					? all
					: all.flatMap((value) => value.split(separators[array]));
	}
	return values;
}

const separators = { comma: ",", space: " ", pipe: "|" } as const;

function declaredHeaders(
	parameters: readonly ParameterSpec[],
	exchange: Exchange,
): Record<string, unknown> {
	const values: Record<string, unknown> = {};
	for (const parameter of parameters) {
		if (parameter.in !== "header") continue;
		const value = headerOf(exchange.headers, parameter.name);
		if (value !== undefined) values[parameter.name] = value;
	}
	return values;
}

function issuesOf(
	place: Place,
	validate: Validate | undefined,
	data: unknown,
): readonly InputIssue[] {
	if (validate === undefined) return [];
	if (!validate(data)) return toInputIssues(place, validate.errors ?? [], data);
	return place === "body" ? [] : endlessIn(place, data);
}

// Text such as `1e999` turns into a number that no limit of a schema is compared with.
function endlessIn(place: Place, data: unknown): readonly InputIssue[] {
	const issues: InputIssue[] = [];
	for (const [field, value] of Object.entries(data ?? {}))
		if ([value].flat().some(isEndless))
			issues.push({
				place,
				field,
				rule: "type",
				problem: "must be a finite number",
			});
	return issues;
}

function isEndless(value: unknown): boolean {
	return typeof value === "number" && !Number.isFinite(value);
}

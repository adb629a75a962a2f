import type {
	ArrayStyle,
	ParameterSpec,
	ResponseSpec,
	RouteSpec,
} from "../../src/pipeline/route-spec.ts";
import { deepFieldsOf } from "./body-fields.ts";
import type { MergedSpec } from "./merge.ts";
import type { SpecOperation } from "./merge-operations.ts";
import {
	type Document,
	extensionsOf,
	isObject,
	type Parameter,
	type RequestBody,
	type Response,
	resolve,
	type Schema,
} from "./openapi.ts";
import type { ProblemList } from "./problems.ts";

/** The route table of one API, in document order. */
export function routesOf(spec: MergedSpec, problems: ProblemList): RouteSpec[] {
	return spec.operations.map((entry) => routeOf(spec, entry, problems));
}

/** The declared parameters of an operation, references followed. */
export function parametersOf(
	document: Document,
	{ operation }: SpecOperation,
): Parameter[] {
	return (operation.parameters ?? []).map((declared) => {
		const parameter = resolve<Parameter>(document, declared);
		// Header names have no case; one spelling lets the pipeline look them up.
		return parameter.in === "header"
			? { ...parameter, name: parameter.name.toLowerCase() }
			: parameter;
	});
}

/** The declared request body of an operation, if any, reference followed. */
export function requestBodyOf(
	document: Document,
	{ operation }: SpecOperation,
): RequestBody | undefined {
	return operation.requestBody
		? resolve<RequestBody>(document, operation.requestBody)
		: undefined;
}

/** The declared responses of an operation, references followed. */
export function responsesOf(
	document: Document,
	{ operation }: SpecOperation,
): [status: string, response: Response][] {
	return Object.entries(operation.responses).map(([status, response]) => [
		status,
		resolve<Response>(document, response),
	]);
}

function routeOf(
	{ api, document }: MergedSpec,
	entry: SpecOperation,
	problems: ProblemList,
): RouteSpec {
	const { operation, method, path, surface } = entry;
	const where = `specs/${api}/${surface}.yaml`;
	const body = requestBodyOf(document, entry);
	const parameters = parametersOf(document, entry);
	checkPathParameters(path, parameters, where, problems);
	return {
		operationId: operation.operationId,
		method: method.toUpperCase() as RouteSpec["method"],
		path,
		surface,
		summary: operation.summary ?? "",
		security: operation.security ?? [],
		requestBody: body ? (body.required ? "required" : "optional") : "none",
		requestMediaTypes: Object.keys(body?.content ?? {}),
		...bodyFieldsOf(document, body),
		...deepFieldsOf(document, body),
		responses: Object.fromEntries(
			responsesOf(document, entry).map(([status, response]) => [
				status,
				responseSpec(document, response),
			]),
		),
		extensions: extensionsOf(operation),
		parameters: parameters.map((parameter) =>
			parameterSpec(document, parameter, where, problems),
		),
	};
}

/**
 * The fields that a JSON body of the operation may have at its top, when its schema names any. One
 * that says `additionalProperties: true` takes any field on purpose.
 */
function bodyFieldsOf(
	document: Document,
	body: RequestBody | undefined,
): Pick<RouteSpec, "bodyFields"> {
	const schemas = Object.values(body?.content ?? {}).map(
		({ schema }) => schema,
	);
	if (schemas.some((schema) => takesAnyField(document, schema))) return {};
	const fields = new Set(
		schemas.flatMap((schema) => fieldsOf(document, schema)),
	);
	return fields.size > 0 ? { bodyFields: [...fields] } : {};
}

function takesAnyField(document: Document, schema: unknown): boolean {
	if (!isObject(schema)) return false;
	const { additionalProperties } = resolve<{ additionalProperties?: unknown }>(
		document,
		schema,
	);
	return additionalProperties === true;
}

function fieldsOf(document: Document, schema: unknown): readonly string[] {
	if (!isObject(schema)) return [];
	const { properties, allOf, anyOf, oneOf } = resolve<{
		properties?: object;
		allOf?: unknown[];
		anyOf?: unknown[];
		oneOf?: unknown[];
	}>(document, schema);
	const parts = [...(allOf ?? []), ...(anyOf ?? []), ...(oneOf ?? [])];
	return [
		...Object.keys(properties ?? {}),
		...parts.flatMap((part) => fieldsOf(document, part)),
	];
}

function responseSpec(document: Document, response: Response): ResponseSpec {
	const headers = Object.entries(response.headers ?? {})
		.filter(([, header]) => resolve(document, header).required)
		.map(([name]) => name.toLowerCase());
	const codes = response["x-error-codes"];
	return {
		mediaTypes: Object.keys(response.content ?? {}),
		...(response["x-body-optional"] === true && { bodyIsOptional: true }),
		headers,
		errorCodes: Array.isArray(codes) ? codes.map(String) : [],
	};
}

function parameterSpec(
	document: Document,
	parameter: Parameter,
	where: string,
	problems: ProblemList,
): ParameterSpec {
	const { name, in: place, required = false, schema } = parameter;
	const label = `parameter "${name}"`;
	if (parameter.content || schema === undefined)
		problems.add(
			where,
			`${label} has no \`schema\`. Only \`schema\` is supported.`,
		);
	const type = typeOf(document, schema);
	if (type === "object")
		problems.add(where, `${label} is an object. Use one parameter per field.`);
	const spec = { name, in: place, required };
	if (type !== "array") return spec;
	const array = arrayStyle(parameter);
	if (array) return { ...spec, array };
	problems.add(
		where,
		`${label}: style "${parameter.style}" is not supported. Use form, spaceDelimited, pipeDelimited or simple.`,
	);
	return spec;
}

function arrayStyle({
	in: place,
	style = place === "query" || place === "cookie" ? "form" : "simple",
	explode = style === "form",
}: Parameter): ArrayStyle | undefined {
	if (style === "simple") return "comma";
	if (style === "form") return explode ? "repeat" : "comma";
	if (style === "spaceDelimited") return "space";
	if (style === "pipeDelimited") return "pipe";
	return undefined;
}

function typeOf(document: Document, schema: Schema | undefined): unknown {
	if (!isObject(schema)) return undefined;
	return resolve<Record<string, unknown>>(document, schema).type;
}

function checkPathParameters(
	path: string,
	parameters: readonly Parameter[],
	where: string,
	problems: ProblemList,
): void {
	const inPath = [...path.matchAll(/\{([^}]*)\}/g)].map(([, name]) => name);
	const declared = parameters.filter((parameter) => parameter.in === "path");
	for (const name of inPath)
		if (!declared.some((parameter) => parameter.name === name))
			problems.add(
				where,
				`${path}: "{${name}}" is not declared. Add it to \`parameters\` with \`in: path\`.`,
			);
	for (const { name } of declared)
		if (!inPath.includes(name))
			problems.add(
				where,
				`${path} has no "{${name}}". Add it to the path or remove the parameter.`,
			);
}

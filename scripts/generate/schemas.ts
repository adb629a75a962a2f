import { formats } from "../../src/core/formats.ts";
import { isObject, lookUp, type Schema } from "./openapi.ts";
import type { ProblemList } from "./problems.ts";

const SCHEMA_REF = "#/components/schemas/";

const ONE = new Set([
	"additionalProperties",
	"contains",
	"contentSchema",
	"else",
	"if",
	"items",
	"not",
	"propertyNames",
	"then",
	"unevaluatedItems",
	"unevaluatedProperties",
]);
const LIST = new Set(["allOf", "anyOf", "oneOf", "prefixItems"]);
const MAP = new Set([
	"$defs",
	"dependentSchemas",
	"patternProperties",
	"properties",
]);
/** Say nothing about validity; left out so that they take no room. */
const ANNOTATIONS = new Set([
	"contentEncoding",
	"contentMediaType",
	"deprecated",
	"description",
	"example",
	"examples",
	"externalDocs",
	"readOnly",
	"title",
	"writeOnly",
	"xml",
]);

const OTHERS = new Set([
	"$comment",
	"$ref",
	"const",
	"default",
	"dependentRequired",
	"discriminator",
	"enum",
	"exclusiveMaximum",
	"exclusiveMinimum",
	"format",
	"maxContains",
	"maxItems",
	"maxLength",
	"maxProperties",
	"maximum",
	"minContains",
	"minItems",
	"minLength",
	"minProperties",
	"minimum",
	"multipleOf",
	"pattern",
	"required",
	"type",
	"uniqueItems",
]);

/** Where a schema stands and where its problems go. */
export interface SchemaContext {
	readonly document: object;
	readonly where: string;
	readonly problems: ProblemList;
}

/**
 * Returns an OpenAPI schema as Ajv wants it: references by component name,
 * annotations left out, `discriminator` only where Ajv can use it.
 */
export function toAjv(
	schema: Schema,
	context: SchemaContext,
	path = "",
): Schema {
	if (!isObject(schema)) return schema;
	const convert = (inner: unknown, ...steps: (string | number)[]) =>
		toAjv(inner as Schema, context, [path, ...steps].join("/"));
	const converted: Record<string, unknown> = {};
	for (const [keyword, value] of Object.entries(schema)) {
		if (isAnnotation(keyword)) continue;
		const problem = problemOf(keyword, value);
		if (problem !== undefined) {
			context.problems.add(`${context.where} at ${path || "/"}`, problem);
			continue;
		}
		if (ONE.has(keyword)) converted[keyword] = convert(value, keyword);
		else if (LIST.has(keyword) && Array.isArray(value))
			converted[keyword] = value.map((inner, index) =>
				convert(inner, keyword, index),
			);
		else if (MAP.has(keyword) && isObject(value))
			converted[keyword] = Object.fromEntries(
				Object.entries(value).map(([name, inner]) => [
					name,
					convert(inner, keyword, name),
				]),
			);
		else if (keyword === "$ref") converted.$ref = schemaId(String(value));
		else if (keyword !== "discriminator") converted[keyword] = value;
		else if (canDiscriminate(schema, context.document))
			converted.discriminator = { propertyName: propertyNameOf(value) };
	}
	return converted;
}

function problemOf(keyword: string, value: unknown): string | undefined {
	if (keyword === "nullable")
		return "`nullable` is not OpenAPI 3.1. Write `type: [<type>, 'null']`.";
	if (![ONE, LIST, MAP, OTHERS].some((known) => known.has(keyword)))
		return `keyword "${keyword}" is unknown. Correct it, or begin it with "x-".`;
	if (keyword === "format" && !Object.hasOwn(formats, String(value)))
		return `format "${value}" is unknown. Use one of ${Object.keys(formats).join(", ")}, or \`pattern\`.`;
	return undefined;
}

function isAnnotation(keyword: string): boolean {
	return ANNOTATIONS.has(keyword) || keyword.startsWith("x-");
}

/** The component a schema is nothing but a reference to, if so. */
export function componentOf(schema: Schema): string | undefined {
	if (!isObject(schema) || typeof schema.$ref !== "string") return undefined;
	const id = schemaId(schema.$ref);
	const bare = Object.keys(schema).every(
		(keyword) => keyword === "$ref" || isAnnotation(keyword),
	);
	return bare && !id.includes("#") ? id : undefined;
}

/** `#/components/schemas/Account/properties/id` to `Account#/properties/id`. */
function schemaId(reference: string): string {
	if (!reference.startsWith(SCHEMA_REF)) return reference;
	const [name = "", ...inside] = reference.slice(SCHEMA_REF.length).split("/");
	return inside.length === 0 ? name : `${name}#/${inside.join("/")}`;
}

function propertyNameOf(discriminator: unknown): unknown {
	return isObject(discriminator) ? discriminator.propertyName : undefined;
}

/**
 * Ajv picks the branch by the tag (one short error instead of one per branch)
 * when each branch requires the tag and fixes its value; otherwise the keyword
 * is only documentation.
 */
function canDiscriminate(
	schema: Record<string, unknown>,
	document: object,
): boolean {
	const tag = propertyNameOf(schema.discriminator);
	if (typeof tag !== "string" || !Array.isArray(schema.oneOf)) return false;
	return schema.oneOf.every((branch) => {
		const { $ref } = branch;
		const target = typeof $ref === "string" ? lookUp(document, $ref) : branch;
		if (!isObject(target) || !isObject(target.properties)) return false;
		const { required } = target;
		const value = target.properties[tag];
		return (
			Array.isArray(required) &&
			required.includes(tag) &&
			isObject(value) &&
			("const" in value || "enum" in value)
		);
	});
}

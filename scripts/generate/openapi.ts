/**
 * The part of OpenAPI 3.1 that the generator reads. Deliberately small: Redocly
 * lints the documents against the whole standard.
 */
export type Extensions = { [name: `x-${string}`]: unknown };

export interface Reference {
	$ref: string;
}

/** A JSON Schema 2020-12 object or boolean. */
export type Schema = boolean | { [keyword: string]: unknown };

export interface Parameter extends Extensions {
	name: string;
	in: "path" | "query" | "header" | "cookie";
	required?: boolean;
	schema?: Schema;
	style?: string;
	explode?: boolean;
	content?: unknown;
}

export interface MediaType {
	schema?: Schema;
}

export interface RequestBody {
	required?: boolean;
	content: Record<string, MediaType>;
}

export interface Header {
	required?: boolean;
}

export interface Response extends Extensions {
	description: string;
	headers?: Record<string, Header | Reference>;
	content?: Record<string, MediaType>;
}

export type SecurityRequirement = Record<string, string[]>;

export interface Operation extends Extensions {
	operationId: string;
	summary?: string;
	tags?: string[];
	parameters?: (Parameter | Reference)[];
	requestBody?: RequestBody | Reference;
	responses: Record<string, Response | Reference>;
	security?: SecurityRequirement[];
}

export const METHODS = [
	"get",
	"put",
	"post",
	"delete",
	"options",
	"head",
	"patch",
	"trace",
] as const;

export type MethodKey = (typeof METHODS)[number];

export type PathItem = { [method in MethodKey]?: Operation } & {
	parameters?: (Parameter | Reference)[];
} & Extensions;

export type Components = Record<string, Record<string, unknown>>;

export interface Document extends Extensions {
	openapi: string;
	jsonSchemaDialect?: string;
	info: { title: string; version: string; [field: string]: unknown };
	servers?: { url: string; [field: string]: unknown }[];
	tags?: { name: string; [field: string]: unknown }[];
	security?: SecurityRequirement[];
	paths?: Record<string, PathItem>;
	components?: Components;
}

export function isObject(value: unknown): value is Record<string, unknown> {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function isReference(value: unknown): value is Reference {
	return isObject(value) && typeof value.$ref === "string";
}

/** The `x-...` members of an object. */
export function extensionsOf(object: object): Record<string, unknown> {
	return Object.fromEntries(
		Object.entries(object).filter(([name]) => name.startsWith("x-")),
	);
}

/**
 * Follows a local pointer such as `#/components/responses/Refused`.
 * @returns undefined when nothing is there
 */
export function lookUp(document: object, pointer: string): unknown {
	return pointer
		.replace(/^#\//, "")
		.split("/")
		.map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"))
		.reduce<unknown>(
			(value, part) =>
				isObject(value) && Object.hasOwn(value, part) ? value[part] : undefined,
			document,
		);
}

/** Follows references until a plain object is reached; siblings of `$ref` win. */
export function resolve<T extends object>(
	document: object,
	value: T | Reference,
): T {
	if (!isReference(value)) return value;
	const { $ref, ...siblings } = value;
	// Every reference was checked to lead somewhere when the surfaces were merged.
	const target = lookUp(document, $ref) as T | Reference;
	return { ...resolve(document, target), ...siblings };
}

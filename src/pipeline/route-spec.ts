import type { FieldPath } from "./lenient-text.ts";

/** The HTTP methods an operation may have. */
export type Method =
	| "GET"
	| "PUT"
	| "POST"
	| "DELETE"
	| "OPTIONS"
	| "HEAD"
	| "PATCH"
	| "TRACE";

/** Where a parameter travels. */
export type ParameterPlace = "path" | "query" | "header" | "cookie";

/** How several values of one parameter are written: repeated names, or one value with a separator. */
export type ArrayStyle = "repeat" | "comma" | "space" | "pipe";

/** One declared parameter of an operation. */
export interface ParameterSpec {
	/** As written in the spec; lower case for a header. */
	readonly name: string;
	readonly in: ParameterPlace;
	readonly required: boolean;
	/** Present when the parameter is an array. */
	readonly array?: ArrayStyle;
}

/** One declared answer of an operation. */
export interface ResponseSpec {
	/** Empty when the answer has no body. */
	readonly mediaTypes: readonly string[];
	/** Whether the body may be left out all the same (`x-body-optional`; absent: it may not). */
	readonly bodyIsOptional?: true;
	/** Names of the headers that must be present, in lower case. */
	readonly headers: readonly string[];
	/** The wire codes this answer may carry (`x-error-codes`). */
	readonly errorCodes: readonly string[];
}

/**
 * One row of an API's generated route table: what the pipeline needs to know
 * of an operation before its handler runs.
 */
export interface RouteSpec {
	readonly operationId: string;
	readonly method: Method;
	/** Path template as in the spec, e.g. `/set-password/{code}`. */
	readonly path: string;
	/** The spec file that declares the operation: `auth`, `customer`, ... */
	readonly surface: string;
	readonly summary: string;
	/**
	 * Alternatives, as in OpenAPI: one entry must hold, and inside an entry every
	 * scheme with all of its roles. An empty list means public; an empty entry
	 * means that the caller may also stay anonymous.
	 */
	readonly security: readonly Readonly<Record<string, readonly string[]>>[];
	readonly requestBody: "none" | "optional" | "required";
	readonly requestMediaTypes: readonly string[];
	/** Names a JSON body may have at its top; absent when the schema names none, or takes any. */
	readonly bodyFields?: readonly string[];
	/** Names that members deeper in a JSON body may have; absent when there are none. */
	readonly innerFields?: readonly string[];
	/** Where in a JSON body a number is taken as its decimal text (`x-lenient-text`; absent: nowhere). */
	readonly lenientText?: readonly FieldPath[];
	/** Keyed by status (`200`), status range (`4XX`) or `default`. */
	readonly responses: Readonly<Record<string, ResponseSpec>>;
	/** Every `x-...` of the operation, untouched. */
	readonly extensions: Readonly<Record<string, unknown>>;
	readonly parameters: readonly ParameterSpec[];
}

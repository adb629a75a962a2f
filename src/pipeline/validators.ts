/** One violation, in the shape Ajv gives it; an issue of a length or number names both `bounds`. */
export interface ValidationIssue {
	/** JSON Pointer to the offending value; empty for the whole. */
	readonly instancePath: string;
	/** The violated keyword: `required`, `type`, `format`, ... */
	readonly keyword: string;
	/** What the keyword wanted, e.g. `{ missingProperty: "email" }`. */
	readonly params: Readonly<Record<string, unknown>>;
	readonly message?: string;
}

/**
 * A compiled schema. Returns true when `data` conforms; otherwise `errors` holds
 * the issues until the next call.
 */
export interface Validate {
	(data: unknown): boolean;
	errors?: null | readonly ValidationIssue[];
}

/**
 * The compiled schemas of one operation. A part that the spec does not declare
 * is absent.
 *
 * `path`, `query`, `header` and `cookie` take an object of strings (or of lists
 * of strings) by name, header names in lower case, and **change it in place**:
 * strings become the numbers, booleans or lists that the spec declares, absent
 * values with a default are filled in. `body` and `response` change nothing.
 */
export interface OperationValidators {
	/** By media type, as the spec writes it. */
	readonly body?: Readonly<Record<string, Validate>>;
	readonly path?: Validate;
	readonly query?: Validate;
	readonly header?: Validate;
	readonly cookie?: Validate;
	/** By status as the spec writes it, then by media type. */
	readonly response: Readonly<
		Record<string, Readonly<Record<string, Validate>>>
	>;
}

/** The compiled schemas of an API, by operation. */
export type ValidatorTable = Readonly<Record<string, OperationValidators>>;

import { _ } from "ajv";
import { Ajv2020, type Options } from "ajv/dist/2020.js";
import standalone from "ajv/dist/standalone/index.js";
import { formats } from "../../src/core/formats.ts";
import { reportBothBounds } from "./bounds.ts";
import type { Document, Schema } from "./openapi.ts";
import type { ProblemList } from "./problems.ts";
import { componentOf, toAjv } from "./schemas.ts";

/** The module from which compiled code takes its format functions. */
export const FORMATS_MODULE = "formats";

const OPTIONS: Options = {
	strictSchema: true,
	strictTypes: false,
	strictRequired: false,
	strictTuples: false,
	allErrors: true,
	discriminator: true,
	// One function per component instead of a copy at each place of use.
	inlineRefs: false,
	formats,
	code: {
		source: true,
		esm: true,
		formats: _`require(${FORMATS_MODULE}).formats`,
	},
};

/**
 * Compiles schemas of one document to the text of one module, each component
 * once. `add` returns the export that validates the given schema.
 */
export class SchemaCompiler {
	readonly #ajv: Ajv2020;
	readonly #document: Document;
	readonly #prefix: string;
	readonly #problems: ProblemList;
	readonly #exports = new Map<string, string>();
	/** Schemas without a name, by their text: equal ones share a function. */
	readonly #unnamed = new Map<string, string>();

	constructor(
		document: Document,
		where: string,
		problems: ProblemList,
		{ prefix, ...options }: Options & { prefix: string },
	) {
		this.#ajv = new Ajv2020({ ...OPTIONS, ...options });
		reportBothBounds(this.#ajv);
		this.#document = document;
		this.#prefix = prefix;
		this.#problems = problems;
		const components = document.components?.schemas ?? {};
		// A component under `schemas` is a schema; Ajv checks that it is.
		for (const [name, schema] of Object.entries(components))
			this.#register(name, schema as Schema, `${where}: schema ${name}`);
	}

	/** @param key - unique in this compiler; `where` is for messages */
	add(key: string, schema: Schema, where: string): string {
		const id = componentOf(schema) ?? this.#idOf(key, schema, where);
		const known = this.#exports.get(id);
		if (known !== undefined) return known;
		const name = `${this.#prefix}${this.#exports.size}`;
		this.#exports.set(id, name);
		this.#compile(id, where);
		return name;
	}

	/** The names under which the module exports its functions. */
	get exports(): string[] {
		return [...this.#exports.values()];
	}

	moduleText(): string {
		const names = [...this.#exports].map(([id, name]) => [name, id]);
		return standalone.default(this.#ajv, Object.fromEntries(names));
	}

	#idOf(key: string, schema: Schema, where: string): string {
		const text = JSON.stringify(schema);
		const known = this.#unnamed.get(text);
		if (known !== undefined) return known;
		const id = `~${key}`;
		this.#unnamed.set(text, id);
		this.#register(id, schema, where);
		return id;
	}

	#register(id: string, schema: Schema, where: string): void {
		const converted = toAjv(schema, {
			document: this.#document,
			problems: this.#problems,
			where,
		});
		const object = converted === true ? {} : converted || { not: {} };
		try {
			this.#ajv.addSchema({ ...object, $id: id });
		} catch (error) {
			this.#problems.add(where, message(error));
		}
	}

	#compile(id: string, where: string): void {
		try {
			this.#ajv.getSchema(id);
		} catch (error) {
			this.#problems.add(where, message(error));
		}
	}
}

function message(error: unknown): string {
	const text = error instanceof Error ? error.message : String(error);
	return `does not compile: ${text}. Correct the schema; it is read as JSON Schema 2020-12 in strict mode.`;
}

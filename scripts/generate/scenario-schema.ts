import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { bundle } from "./bundle.ts";
import { SchemaCompiler } from "./compile-schemas.ts";
import { banner } from "./layout.ts";
import { type Document, isObject, type Schema } from "./openapi.ts";
import { findPeople, peopleListsText, withPeople } from "./people-schema.ts";
import type { ProblemList } from "./problems.ts";
import { SCENARIO } from "./surfaces.ts";

/** The published schema, for editors. */
export const SCENARIO_SCHEMA = "scenarios/schema.json";
/** Its compiled form, and what error messages want to know of it. */
export const SCENARIO_VALIDATOR = "src/scenarios/validator.generated.ts";
/** What the schema says of the people of each API. */
export const PEOPLE_LISTS = "src/scenarios/people/people-lists.generated.ts";

type SchemaObject = Record<string, unknown>;

/** Names that a scenario may use, by what `x-known` calls them. */
export type KnownNames = { readonly [list: string]: readonly string[] };

/**
 * Composes the schema of scenarios from its common part and the section of each API.
 * @param names what takes the place of each `x-known` (default: any text may stand there)
 * @returns undefined when there is no common part
 */
export function composeScenarioSchema(
	root: string,
	problems: ProblemList,
	names: KnownNames = {},
): SchemaObject | undefined {
	const read = readSchema(root, `specs/${SCENARIO}`, problems);
	if (read === undefined) return undefined;
	const common = named(read, names) as SchemaObject; // a mapping stays one
	const definitions = { ...objectAt(common, "$defs") };
	const sections: SchemaObject = {};
	for (const api of apisWithSection(root)) {
		const where = `specs/${api}/${SCENARIO}`;
		const section = readSchema(root, where, problems);
		if (section === undefined) continue;
		Object.assign(definitions, definitionsOf(api, section, definitions));
		Object.assign(definitions, withPeople(api, definitions));
		sections[api] = sectionSchema(api);
	}
	const properties = objectAt(common, "properties");
	const apis = { ...objectAt(properties, "apis"), properties: sections };
	return {
		$schema: "https://json-schema.org/draft/2020-12/schema",
		...common,
		properties: { ...properties, apis },
		$defs: definitions,
	};
}

/** The text of `people-lists.generated.ts`. */
export function peopleListsModule(root: string, schema: SchemaObject): string {
	const definitions = objectAt(schema, "$defs");
	const lists = apisWithSection(root).flatMap((api) => {
		const people = findPeople(api, definitions);
		return people === undefined ? [] : [[api, people] as const];
	});
	return [
		banner("`x-person` and `x-invented` of specs/*/scenario.yaml"),
		peopleListsText(Object.fromEntries(lists)),
	].join("\n");
}

/** The text of `validator.generated.ts`. */
export async function scenarioValidatorModule(
	schema: SchemaObject,
	problems: ProblemList,
): Promise<string> {
	const compiler = new SchemaCompiler(
		asDocument(schema),
		SCENARIO_SCHEMA,
		problems,
		{ prefix: "v" },
	);
	const root = compiler.add(
		"scenario",
		{ $ref: "#/components/schemas/Scenario" },
		SCENARIO_SCHEMA,
	);
	problems.throwIfAny();
	const { code, table } = await bundle({
		exact: compiler.moduleText(),
		entry: `import { ${root} } from "exact"; export const table = ${root};`,
	});
	return [
		banner("specs/scenario.yaml and specs/*/scenario.yaml"),
		"// @ts-nocheck: compiled schema, checked by its own tests",
		'import type { SchemaNode, Validate } from "./schema.ts";\n',
		code,
		"/** Whether a value is a scenario; if not, `errors` says why. */",
		`export const validate: Validate = ${table};\n`,
		"/** The schema without its descriptions, to name what is known at a place. */",
		`export const schema: SchemaNode = ${JSON.stringify(withoutProse(schema))};\n`,
	].join("\n");
}

function apisWithSection(root: string): string[] {
	return readdirSync(join(root, "specs"), { withFileTypes: true })
		.filter((entry) => entry.isDirectory())
		.map((entry) => entry.name)
		.filter((api) => existsSync(join(root, "specs", api, SCENARIO)))
		.sort();
}

function readSchema(
	root: string,
	where: string,
	problems: ProblemList,
): SchemaObject | undefined {
	const path = join(root, where);
	if (!existsSync(path)) return undefined;
	try {
		const schema: unknown = parse(readFileSync(path, "utf8"));
		if (isObject(schema)) return schema;
		problems.add(where, "is not a YAML mapping. Write a JSON Schema object.");
	} catch (error) {
		problems.add(where, `is not valid YAML: ${String(error)}`);
	}
	return undefined;
}

/** The definitions of an API, under names of their own; its policy adds to the common one. */
function definitionsOf(
	api: string,
	section: SchemaObject,
	common: SchemaObject,
): SchemaObject {
	const { policy, tenant, $defs } = renamed(api, section) as SchemaObject;
	const shared = objectAt(common, "policy");
	const properties = {
		...objectAt(shared, "properties"),
		...objectAt(isObject(policy) ? policy : {}, "properties"),
	};
	const own = Object.entries(isObject($defs) ? $defs : {});
	return {
		[nameIn(api, "policy")]: { ...shared, properties },
		[nameIn(api, "tenant")]: tenant ?? { type: "object" },
		...Object.fromEntries(
			own.map(([name, schema]) => [nameIn(api, name), schema]),
		),
	};
}

function sectionSchema(api: string): SchemaObject {
	return {
		type: "object",
		additionalProperties: false,
		properties: {
			policy: { $ref: `#/$defs/${nameIn(api, "policy")}` },
			tenants: {
				description: "State of each tenant, by its name.",
				type: "object",
				propertyNames: { $ref: "#/$defs/tenantName" },
				additionalProperties: { $ref: `#/$defs/${nameIn(api, "tenant")}` },
			},
		},
	};
}

/** Puts the names themselves where a schema says `x-known`. */
function named(node: unknown, names: KnownNames): unknown {
	if (Array.isArray(node)) return node.map((item) => named(item, names));
	if (!isObject(node)) return node;
	const { "x-known": list, ...rest } = node;
	const words = typeof list === "string" ? names[list] : undefined;
	const inner = Object.entries(rest).map(([key, value]) => [
		key,
		named(value, names),
	]);
	return {
		...Object.fromEntries(inner),
		...(words && { enum: [...new Set(words)].sort() }),
	};
}

function nameIn(api: string, name: string): string {
	return `${api}.${name}`;
}

/** Points the local references of an API's section to the names its definitions get. */
function renamed(api: string, node: unknown): unknown {
	return mapRefs(node, (name) => `#/$defs/${nameIn(api, name)}`);
}

/** The schema as the compiler of OpenAPI schemas takes it. */
function asDocument(schema: SchemaObject): Document {
	const { $defs, $schema: _dialect, ...root } = schema;
	const schemas = mapRefs(
		{ ...(isObject($defs) ? $defs : {}), Scenario: root },
		(name) => `#/components/schemas/${name}`,
	);
	return {
		openapi: "3.1.1",
		info: { title: "scenario", version: "0" },
		components: { schemas: schemas as Record<string, Schema> },
	};
}

function mapRefs(node: unknown, to: (name: string) => string): unknown {
	if (Array.isArray(node)) return node.map((item) => mapRefs(item, to));
	if (!isObject(node)) return node;
	return Object.fromEntries(
		Object.entries(node).map(([key, value]) =>
			key === "$ref" && typeof value === "string"
				? [key, to(value.replace("#/$defs/", ""))]
				: [key, mapRefs(value, to)],
		),
	);
}

const SCHEMA_MAPS = ["properties", "$defs"];

/** Leaves out what is only for readers. */
function withoutProse(schema: unknown): unknown {
	if (Array.isArray(schema)) return schema.map(withoutProse);
	if (!isObject(schema)) return schema;
	const kept = Object.entries(schema).filter(
		([key]) => !["title", "description", "$schema"].includes(key),
	);
	return Object.fromEntries(
		kept.map(([key, value]) => [
			key,
			SCHEMA_MAPS.includes(key) && isObject(value)
				? Object.fromEntries(
						Object.entries(value).map(([name, inner]) => [
							name,
							withoutProse(inner),
						]),
					)
				: withoutProse(value),
		]),
	);
}

function objectAt(schema: SchemaObject, key: string): SchemaObject {
	const value = schema[key];
	return isObject(value) ? value : {};
}

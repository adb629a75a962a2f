import { nearestName } from "../core/nearest-name.ts";
import { formatExamples } from "./format-examples.ts";
import {
	type Path,
	resolve,
	type SchemaIssue,
	type SchemaNode,
	schemaAt,
} from "./schema.ts";

/** What is wrong, and where. */
export interface Explained {
	readonly path: Path;
	/** Whether the name of the member is meant, or its value. */
	readonly part: "name" | "value";
	readonly problem: string;
}

/** Says an issue of the schema in a sentence for whoever wrote the scenario. */
export function explainIssue(
	issue: SchemaIssue,
	root: SchemaNode,
	scenario: unknown,
): Explained {
	const path = pathOf(issue.instancePath, scenario);
	const node = schemaAt(root, path) ?? {};
	const value = valueAt(scenario, path);
	switch (issue.keyword) {
		case "additionalProperties": {
			const name = String(issue.params.additionalProperty);
			const known = Object.keys(node.properties ?? {});
			return unknownName(path, name, known);
		}
		case "propertyNames": {
			const name = String(issue.params.propertyName);
			return badName(path, name, root, node);
		}
		case "required": {
			const name = String(issue.params.missingProperty);
			return { path, part: "value", problem: `"${name}" is missing` };
		}
		case "type":
			return { path, part: "value", problem: wrongType(issue, value) };
		case "enum":
			return { path, part: "value", problem: wrongWord(node, value) };
		case "pattern":
			return {
				path,
				part: "value",
				problem: `must match ${issue.params.pattern}, found ${quoted(value)}`,
			};
		case "format":
			return { path, part: "value", problem: wrongFormat(issue, value) };
		default:
			return {
				path,
				part: "value",
				problem: `${issue.message ?? "is wrong"}, found ${quoted(value)}`,
			};
	}
}

/** What a place in the scenario is called in a sentence. */
export function nameOfPath(path: Path): string {
	return path.reduce<string>(
		(name, key) =>
			typeof key === "number"
				? `${name}[${key}]`
				: name === ""
					? key
					: `${name}.${key}`,
		"",
	);
}

/** The value at a place; undefined when there is none. */
export function valueAt(value: unknown, path: Path): unknown {
	let current: unknown = value;
	for (const key of path) {
		if (typeof current !== "object" || current === null) return undefined;
		current = Object.hasOwn(current, key)
			? (current as Record<string | number, unknown>)[key] // own members of an object may be read by name
			: undefined;
	}
	return current;
}

/** `Did you mean "clock"?`, with a space before it; empty when nothing is alike. */
export function suggestion(name: unknown, known: readonly unknown[]): string {
	const names = known.filter((one) => typeof one === "string");
	const nearest =
		typeof name === "string" ? nearestName(name, names) : undefined;
	return nearest === undefined ? "" : `. Did you mean "${nearest}"?`;
}

/** The way out for a name that is not known. */
export function advice(name: string, known: readonly unknown[]): string {
	const some = known.slice(0, mostNames).join(", ");
	const more = known.length > mostNames ? ", ..." : "";
	return suggestion(name, known) || `. Known: ${some}${more}`;
}

const mostNames = 12;

/** A JSON Pointer as a path; a part that names an item of a list is a number. */
function pathOf(pointer: string, scenario: unknown): Path {
	const path: (string | number)[] = [];
	for (const part of pointer.split("/").slice(1)) {
		const name = part.replaceAll("~1", "/").replaceAll("~0", "~");
		path.push(Array.isArray(valueAt(scenario, path)) ? Number(name) : name);
	}
	return path;
}

function unknownName(
	path: Path,
	name: string,
	known: readonly string[],
): Explained {
	const problem = `"${name}" is not known here${advice(name, known)}`;
	return { path: [...path, name], part: "name", problem };
}

function badName(
	path: Path,
	name: string,
	root: SchemaNode,
	node: SchemaNode,
): Explained {
	const words = node.propertyNames && resolve(root, node.propertyNames).enum;
	const problem =
		words === undefined
			? `"${name}" cannot be a name here`
			: `"${name}" is not known here${advice(name, words)}`;
	return { path: [...path, name], part: "name", problem };
}

function wrongType(issue: SchemaIssue, value: unknown): string {
	const wanted = namesOfTypes(issue.params.type);
	const isBare =
		issue.params.type === "string" &&
		(typeof value === "number" || typeof value === "boolean");
	const advice = isBare ? ". Put it in quotes" : "";
	return `must be ${wanted}, found ${described(value)}${advice}`;
}

function namesOfTypes(types: unknown): string {
	const all = Array.isArray(types) ? types : [types];
	return all
		.map((type) => typeNames[String(type)] ?? String(type))
		.join(" or ");
}

const typeNames: { readonly [type: string]: string } = {
	string: "a text",
	integer: "a whole number",
	number: "a number",
	boolean: "true or false",
	array: "a list",
	object: "a mapping",
};

function described(value: unknown): string {
	if (value === null) return "nothing";
	if (Array.isArray(value)) return "a list";
	if (typeof value === "object") return "a mapping";
	return typeof value === "string"
		? `the text ${quoted(value)}`
		: `${typeNames[typeof value] === undefined ? "" : `the ${typeof value} `}${String(value)}`;
}

function wrongWord(node: SchemaNode, value: unknown): string {
	const words = node.enum ?? [];
	if (words.length > mostNames)
		return `${quoted(value)} is not known here${advice(String(value), words)}`;
	return `must be one of ${words.join(", ")}, found ${quoted(value)}${suggestion(value, words)}`;
}

function wrongFormat(issue: SchemaIssue, value: unknown): string {
	const format = String(issue.params.format);
	const examples: { readonly [format: string]: string } = formatExamples;
	const example = examples[format];
	const like = example === undefined ? "" : `, such as ${example}`;
	return `must have the form of ${format}${like}; found ${quoted(value)}`;
}

function quoted(value: unknown): string {
	return typeof value === "string" ? `"${value}"` : JSON.stringify(value);
}

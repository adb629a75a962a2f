import {
	advice,
	type Explained,
	nameOfPath,
	suggestion,
	valueAt,
} from "./explain-issue.ts";
import { childOf, type Path, type SchemaNode } from "./schema.ts";

/** How deep the state of a tenant lies: `apis.{api}.tenants.{tenant}`. */
const tenantDepth = 4;

/**
 * Checks what one part of a tenant says of another, as the schema declares it: `x-refers-to` (the
 * value stands in another list) and `x-unique` (no two items share the value); and that the
 * scenarios it names exist (`x-names-scenario`).
 *
 * @param scenario a value that conforms to the schema
 * @param whole the same with all that it extends laid under it
 * @param known names of all scenarios
 */
export function crossCheck(
	root: SchemaNode,
	scenario: unknown,
	whole: unknown,
	known: readonly string[],
): readonly Explained[] {
	const problems: Explained[] = [];
	visit(root, root, scenario, [], (node, value, path) => {
		const reference = node["x-refers-to"];
		if (reference !== undefined)
			problems.push(...danglingReference(whole, reference, value, path));
		for (const field of node["x-unique"] ?? [])
			problems.push(...repeated(value, valueAt(whole, path), field, path));
		if (node["x-names-scenario"] === true)
			problems.push(...unknownScenario(known, value, path));
	});
	return problems;
}

function visit(
	root: SchemaNode,
	node: SchemaNode,
	value: unknown,
	path: Path,
	look: (node: SchemaNode, value: unknown, path: Path) => void,
): void {
	look(node, value, path);
	if (typeof value !== "object" || value === null) return;
	const keys = Array.isArray(value) ? value.keys() : Object.keys(value);
	for (const key of keys) {
		const child = childOf(root, node, key);
		if (child === undefined) continue;
		const inner = [...path, key];
		visit(root, child, valueAt(value, [key]), inner, look);
	}
}

function danglingReference(
	whole: unknown,
	reference: string,
	value: unknown,
	path: Path,
): readonly Explained[] {
	const [list = "", field = ""] = reference.split(".");
	const items = valueAt(whole, [...path.slice(0, tenantDepth), list]);
	const known = fieldsOf(items, field);
	if (known.includes(value)) return [];
	const some =
		known.length === 0
			? `the tenant has no ${list}`
			: `known: ${known.join(", ")}`;
	const problem = `no item of ${list} has the ${field} ${JSON.stringify(value)} (${some})${suggestion(value, known)}`;
	return [{ path, part: "value", problem }];
}

function unknownScenario(
	known: readonly string[],
	value: unknown,
	path: Path,
): readonly Explained[] {
	if (typeof value !== "string" || known.includes(value)) return [];
	const problem = `there is no scenario ${JSON.stringify(value)} in the library${advice(value, known)}`;
	return [{ path, part: "value", problem }];
}

function repeated(
	items: unknown,
	grown: unknown,
	field: string,
	path: Path,
): readonly Explained[] {
	const own = fieldsOf(items, field);
	// Lists of a tenant have grown from those of the scenarios below; lists within lists have not.
	const all = path.some((key) => typeof key === "number")
		? own
		: fieldsOf(grown, field);
	const below = all.length - own.length;
	const first = new Map<unknown, number>();
	const problems: Explained[] = [];
	for (const [at, value] of all.entries()) {
		const known = value === undefined ? undefined : first.get(sameAs(value));
		if (known === undefined) {
			first.set(sameAs(value), at);
			continue;
		}
		if (at < below) continue;
		const item = nameOfPath([...path.slice(-1), Math.max(known - below, 0)]);
		const whose = known < below ? "an item of a scenario it extends" : item;
		const problem = `${JSON.stringify(value)} is the ${field} of ${whose} already`;
		problems.push({
			path: [...path, at - below, field],
			part: "value",
			problem,
		});
	}
	return problems;
}

// Addresses and ids are compared without regard to case.
function sameAs(value: unknown): unknown {
	return typeof value === "string" ? value.toLowerCase() : value;
}

function fieldsOf(items: unknown, field: string): readonly unknown[] {
	return Array.isArray(items)
		? items.map((item) => valueAt(item, [field]))
		: [];
}

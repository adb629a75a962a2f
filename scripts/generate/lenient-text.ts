import { everyItem, type FieldPath } from "../../src/pipeline/lenient-text.ts";
import type { RouteSpec } from "../../src/pipeline/route-spec.ts";
import {
	type Document,
	isObject,
	type RequestBody,
	resolve,
} from "./openapi.ts";

const BRANCHES = ["allOf", "anyOf", "oneOf"] as const;

/** Where the schema of a body says `x-lenient-text`: a number is taken as its decimal text there. */
export function lenientTextOf(
	document: Document,
	body: RequestBody | undefined,
): Pick<RouteSpec, "lenientText"> {
	const schemas = Object.values(body?.content ?? {}).map(
		({ schema }) => schema,
	);
	const paths = schemas.flatMap((schema) => pathsOf(document, schema, []));
	const unique = new Map(paths.map((path) => [JSON.stringify(path), path]));
	return unique.size > 0 ? { lenientText: [...unique.values()] } : {};
}

function pathsOf(
	document: Document,
	schema: unknown,
	outer: readonly unknown[],
): FieldPath[] {
	// A schema inside itself has no end.
	if (!isObject(schema) || outer.includes(schema)) return [];
	const found = resolve<Record<string, unknown>>(document, schema);
	const inside = (inner: unknown, ...steps: string[]) =>
		pathsOf(document, inner, [...outer, schema]).map((path) => [
			...steps,
			...path,
		]);
	const { properties } = found;
	return [
		...(found["x-lenient-text"] === true ? [[]] : []),
		...Object.entries(isObject(properties) ? properties : {}).flatMap(
			([name, inner]) => inside(inner, name),
		),
		...inside(found.items, everyItem),
		...BRANCHES.flatMap((keyword) => {
			const branches = found[keyword];
			return Array.isArray(branches)
				? branches.flatMap((branch) => inside(branch))
				: [];
		}),
	];
}

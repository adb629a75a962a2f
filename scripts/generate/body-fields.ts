import { everyItem, type FieldPath } from "../../src/pipeline/lenient-text.ts";
import type { RouteSpec } from "../../src/pipeline/route-spec.ts";
import {
	type Document,
	isObject,
	type RequestBody,
	resolve,
} from "./openapi.ts";

const BRANCHES = ["allOf", "anyOf", "oneOf"] as const;

interface Field {
	readonly path: FieldPath;
	/** Whether the schema says `x-lenient-text`: a number is taken as its decimal text. */
	readonly isLenient: boolean;
}

/** What is known of the fields at any depth of a body: names below the top, and lenient ones. */
export function deepFieldsOf(
	document: Document,
	body: RequestBody | undefined,
): Pick<RouteSpec, "innerFields" | "lenientText"> {
	const fields = Object.values(body?.content ?? {}).flatMap(({ schema }) =>
		fieldsIn(document, schema, []),
	);
	const inner = new Set(
		fields.flatMap(({ path: [, ...names] }) =>
			names.filter((name) => name !== everyItem),
		),
	);
	const lenient = new Map(
		fields
			.filter(({ isLenient }) => isLenient)
			.map(({ path }) => [JSON.stringify(path), path]),
	);
	return {
		...(inner.size > 0 && { innerFields: [...inner] }),
		...(lenient.size > 0 && { lenientText: [...lenient.values()] }),
	};
}

function fieldsIn(
	document: Document,
	schema: unknown,
	outer: readonly unknown[],
): readonly Field[] {
	// A schema inside itself has no end.
	if (!isObject(schema) || outer.includes(schema)) return [];
	const found = resolve<Record<string, unknown>>(document, schema);
	const inside = (inner: unknown, ...steps: string[]) =>
		fieldsIn(document, inner, [...outer, schema]).map((field) => ({
			...field,
			path: [...steps, ...field.path],
		}));
	const { properties } = found;
	return [
		{ path: [], isLenient: found["x-lenient-text"] === true },
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

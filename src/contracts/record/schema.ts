import { memberOf, pointerTo, valueAt } from "../pact/json-pointer.ts";

/** A schema of an OpenAPI document, as far as one value needs it: references followed, parts put together. */
export interface SchemaView {
	readonly enum?: readonly unknown[];
	readonly const?: unknown;
	readonly pattern?: string;
	readonly examples?: readonly unknown[];
	/** Whether no member is declared, so that there may be any. */
	readonly isFree: boolean;
	/** Schema of a member; undefined when it is not declared. */
	member(name: string): SchemaView | undefined;
	/** Schema of the items of a list. */
	readonly items: SchemaView | undefined;
}

/** The schema of the answer of an operation; undefined when none is declared. */
export function answerSchema(
	openapi: unknown,
	{ path, method }: { readonly path: string; readonly method: string },
	status: string,
	mediaType: string,
): SchemaView | undefined {
	const place = pointerTo("paths", path, method.toLowerCase(), "responses");
	const responses = valueAt(openapi, place);
	const response = follow(openapi, memberOf(responses, status));
	const content = memberOf(response, "content");
	const schema = memberOf(memberOf(content, mediaType), "schema");
	return schema === undefined ? undefined : viewOf(openapi, [schema]);
}

function viewOf(openapi: unknown, schemas: readonly unknown[]): SchemaView {
	const parts = schemas.flatMap((schema) => partsOf(openapi, schema, 0));
	const first = (name: string) =>
		parts.map((part) => memberOf(part, name)).find((one) => one !== undefined);
	const pattern = first("pattern");
	const values = first("enum");
	const examples = first("examples");
	const below = (found: readonly unknown[]) =>
		found.length === 0 ? undefined : viewOf(openapi, found);
	return {
		// One branch of a choice may allow what another one does not: then none of them says it all.
		...(Array.isArray(values) && isOne(parts, "enum") && { enum: values }),
		...(first("const") !== undefined &&
			isOne(parts, "const") && { const: first("const") }),
		...(typeof pattern === "string" && isOne(parts, "pattern") && { pattern }),
		...(Array.isArray(examples) && { examples }),
		isFree: parts.every((part) => memberOf(part, "properties") === undefined),
		member: (name) =>
			below(
				parts
					.map((part) => memberOf(memberOf(part, "properties"), name))
					.filter((one) => one !== undefined),
			),
		get items() {
			return below(
				parts
					.map((part) => memberOf(part, "items"))
					.filter((one) => one !== undefined),
			);
		},
	};
}

function isOne(parts: readonly unknown[], keyword: string): boolean {
	const having = parts.filter((part) => memberOf(part, keyword) !== undefined);
	return (
		having.length === 1 && !parts.some((part) => isOpenText(part, keyword))
	);
}

function isOpenText(part: unknown, keyword: string): boolean {
	return (
		memberOf(part, "type") === "string" && memberOf(part, keyword) === undefined
	);
}

/** A schema and all that it is put together from: what it refers to, all and any of its branches. */
function partsOf(
	openapi: unknown,
	schema: unknown,
	depth: number,
): readonly unknown[] {
	if (depth > 20) return [];
	const own = follow(openapi, schema);
	const branches = ["allOf", "oneOf", "anyOf"].flatMap((name) => {
		const list = memberOf(own, name);
		return Array.isArray(list) ? list : [];
	});
	return [
		own,
		...branches.flatMap((branch) => partsOf(openapi, branch, depth + 1)),
	];
}

function follow(openapi: unknown, value: unknown): unknown {
	let found = value;
	for (let hops = 0; hops < 20; hops += 1) {
		const reference = memberOf(found, "$ref");
		if (typeof reference !== "string") return found;
		found = valueAt(openapi, decodeURIComponent(reference.slice(1)));
	}
	return found;
}

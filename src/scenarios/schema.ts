/** One violation of a schema, in the shape Ajv gives it. */
export interface SchemaIssue {
	/** JSON Pointer to the offending value; empty for the whole. */
	readonly instancePath: string;
	readonly keyword: string;
	readonly params: { readonly [name: string]: unknown };
	readonly message?: string;
}

/** A compiled schema: true when the value conforms, else `errors` holds the issues until the next call. */
export interface Validate {
	(value: unknown): boolean;
	errors?: readonly SchemaIssue[] | null;
}

/** The keywords of a JSON Schema that messages and cross-checks look at. */
export interface SchemaNode {
	readonly $ref?: string;
	readonly $defs?: { readonly [name: string]: SchemaNode };
	readonly properties?: { readonly [name: string]: SchemaNode };
	readonly additionalProperties?: SchemaNode | boolean;
	readonly propertyNames?: SchemaNode;
	readonly items?: SchemaNode;
	readonly enum?: readonly unknown[];
	readonly type?: string;
	/** `list.field`: the value stands in that field of an item of that list of the same tenant. */
	readonly "x-refers-to"?: string;
	/** Whether the value is the name of a scenario of the library. */
	readonly "x-names-scenario"?: boolean;
	/** Fields whose value no two items of the list share. */
	readonly "x-unique"?: readonly string[];
}

/** Where a value stands: names of members and numbers of items, from the root. */
export type Path = readonly (string | number)[];

/** The schema behind a node's reference, if it has one. */
export function resolve(root: SchemaNode, node: SchemaNode): SchemaNode {
	const { $ref, ...own } = node;
	const target = $ref && root.$defs?.[$ref.replace("#/$defs/", "")];
	return target ? resolve(root, { ...own, ...target }) : own;
}

/** The schema of a member or item; undefined when the node says nothing of it. */
export function childOf(
	root: SchemaNode,
	node: SchemaNode,
	key: string | number,
): SchemaNode | undefined {
	if (typeof key === "number") return node.items && resolve(root, node.items);
	const own =
		node.properties && Object.hasOwn(node.properties, key)
			? node.properties[key]
			: undefined;
	const other = node.additionalProperties;
	const child = own ?? (typeof other === "object" ? other : undefined);
	return child && resolve(root, child);
}

/** The schema at a place; undefined when the schema does not reach so far. */
export function schemaAt(root: SchemaNode, path: Path): SchemaNode | undefined {
	let node: SchemaNode | undefined = root;
	for (const key of path) node = node && childOf(root, node, key);
	return node;
}

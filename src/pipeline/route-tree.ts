import type { BasePath } from "./api-definition.ts";
import type { RouteSpec } from "./route-spec.ts";

/** An operation at the end of its path. */
export interface Leaf {
	readonly route: RouteSpec;
	readonly parameterNames: readonly string[];
	readonly baseSegments: number;
}

/** The paths that go on from here, and the operations that end here, by method. */
export interface Node {
	readonly fixed: Map<string, Node>;
	variable: Node | undefined;
	readonly leaves: Map<string, Leaf>;
}

/** Where a path leads to, with the values it holds, percent-encoding untouched. */
export interface Found {
	readonly node: Node;
	readonly values: readonly string[];
}

/** What fixed segments are found by. */
export type KeyOf = (segment: string) => string;

/** Segments are found as they are spelt. */
export const exactly: KeyOf = (segment) => segment;
/** Segments are found in any case. */
export const withoutCase: KeyOf = (segment) => segment.toLowerCase();

/** Makes a tree of no paths. */
export function emptyNode(): Node {
	return { fixed: new Map(), variable: undefined, leaves: new Map() };
}

/** Adds an operation under a base. */
export function plant(
	root: Node,
	base: BasePath,
	route: RouteSpec,
	keyOf: KeyOf,
): void {
	const names: string[] = [];
	let node = root;
	for (const segment of `${base.prefix}${route.path}`.split("/").slice(1)) {
		if (segment.startsWith("{")) {
			names.push(segment.slice(1, -1));
			node.variable ??= emptyNode();
			node = node.variable;
		} else {
			const key = keyOf(segment);
			const next = node.fixed.get(key) ?? emptyNode();
			node.fixed.set(key, next);
			node = next;
		}
	}
	const baseSegments = base.prefix.split("/").length - 1;
	node.leaves.set(route.method, { route, parameterNames: names, baseSegments });
}

/** Finds where the segments of a path lead to. Fixed segments win. */
export function descend(
	node: Node,
	segments: readonly string[],
	depth: number,
	values: readonly string[],
	keyOf: KeyOf,
): Found | undefined {
	const segment = segments[depth];
	if (segment === undefined)
		return node.leaves.size > 0 ? { node, values } : undefined;
	const fixed = node.fixed.get(keyOf(segment));
	const straight = fixed && descend(fixed, segments, depth + 1, values, keyOf);
	if (straight !== undefined) return straight;
	if (node.variable === undefined || segment === "") return undefined;
	const further = [...values, segment];
	return descend(node.variable, segments, depth + 1, further, keyOf);
}

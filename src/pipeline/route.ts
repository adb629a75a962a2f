import { accept, type Outcome, refuse } from "../core/errors.ts";
import type { ApiDefinition, BasePath } from "./api-definition.ts";
import type { RouteSpec } from "./route-spec.ts";

/** What the path and method of a request lead to. */
export interface RouteMatch {
	readonly route: RouteSpec;
	/** Path parameters by name, percent-decoded. */
	readonly parameters: { readonly [name: string]: string };
	/** The path without the base it came under, percent-encoding untouched. */
	readonly specPath: string;
}

/**
 * Finds the operation for a method and a path.
 *
 * @param offers whether an operation is there at the moment (default: all are)
 */
export type Router = (
	method: string,
	path: string,
	offers?: (route: RouteSpec) => boolean,
) => Outcome<RouteMatch, "route-unknown" | "method-not-allowed">;

interface Leaf {
	readonly route: RouteSpec;
	readonly parameterNames: readonly string[];
	readonly baseSegments: number;
}

interface Node {
	readonly fixed: Map<string, Node>;
	variable: Node | undefined;
	readonly leaves: Map<string, Leaf>;
}

interface Found {
	readonly node: Node;
	readonly values: readonly string[];
}

/** Makes the router of an API from its route table and base paths. Fixed segments win. */
export function createRouter(
	api: Pick<ApiDefinition, "routes" | "bases" | "matching">,
): Router {
	const isExact = api.matching?.caseInsensitivePaths !== true;
	const keyOf = isExact ? exactly : withoutCase;
	const root = emptyNode();
	for (const base of api.bases) {
		for (const route of api.routes)
			if (base.serves(route)) plant(root, base, route, keyOf);
	}
	return (method, path, offers) => {
		const segments = path.split("/").slice(1);
		const found = descend(root, segments, 0, [], keyOf);
		if (found === undefined) return unknown(api, method, path);
		const leaves = offered(found.node.leaves, offers);
		if (leaves.size === 0) {
			return refuse("route-unknown", {
				path,
				hint: "No operation of this path is offered by the present policy.",
			});
		}
		// HEAD asks for the headers of a GET (RFC 9110 section 9.3.2); hosts leave out the body.
		const leaf =
			leaves.get(method) ?? (method === "HEAD" ? leaves.get("GET") : undefined);
		if (leaf === undefined) {
			return refuse("method-not-allowed", {
				method,
				allow: [...leaves.keys()],
			});
		}
		const parameters = decode(leaf.parameterNames, found.values);
		if (parameters === undefined) {
			return refuse("route-unknown", {
				path,
				hint: "The path holds a malformed percent-encoding.",
			});
		}
		const sent = segments.slice(leaf.baseSegments);
		const own = isExact ? sent : spelt(leaf.route, sent);
		const specPath = `/${own.join("/")}`;
		return accept({ route: leaf.route, parameters, specPath });
	};
}

function emptyNode(): Node {
	return { fixed: new Map(), variable: undefined, leaves: new Map() };
}

/** What fixed segments are found by. */
type KeyOf = (segment: string) => string;

const exactly: KeyOf = (segment) => segment;
const withoutCase: KeyOf = (segment) => segment.toLowerCase();

/** The segments of a path with the fixed ones as the spec spells them. */
function spelt(route: RouteSpec, sent: readonly string[]): readonly string[] {
	const template = route.path.split("/").slice(1);
	return sent.map((segment, at) => {
		const own = template[at] ?? segment;
		return own.startsWith("{") ? segment : own;
	});
}

function plant(
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

function descend(
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

function offered(
	leaves: ReadonlyMap<string, Leaf>,
	offers: ((route: RouteSpec) => boolean) | undefined,
): ReadonlyMap<string, Leaf> {
	if (offers === undefined) return leaves;
	return new Map([...leaves].filter(([, { route }]) => offers(route)));
}

function decode(
	names: readonly string[],
	values: readonly string[],
): { readonly [name: string]: string } | undefined {
	const parameters: Record<string, string> = Object.create(null);
	try {
		for (const [at, name] of names.entries())
			parameters[name] = decodeURIComponent(values[at] ?? "");
	} catch {
		// decodeURIComponent throws on malformed input only.
		return undefined;
	}
	return parameters;
}

function unknown(
	api: Pick<ApiDefinition, "routes" | "bases">,
	method: string,
	path: string,
) {
	const hint = rightBase(api, method, path);
	return refuse(
		"route-unknown",
		hint === undefined ? { path } : { path, hint },
	);
}

/** A hint for an operation that was called under another base than its own. */
function rightBase(
	api: Pick<ApiDefinition, "routes" | "bases">,
	method: string,
	path: string,
): string | undefined {
	for (const base of api.bases) {
		const prefix = base.prefix.split("/").length - 1;
		const rest = `/${path
			.split("/")
			.slice(prefix + 1)
			.join("/")}`;
		if (prefix === 0 || !hasPrefix(base.prefix, path)) continue;
		const anywhere = createLookup(api.routes)(method, rest);
		const home =
			anywhere &&
			api.bases.filter(({ prefix: p, serves }) => p !== "" && serves(anywhere));
		if (anywhere === undefined || home === undefined || home.length === 0)
			continue;
		const places = home
			.map(({ prefix: p }) => `${p}${anywhere.path}`)
			.join(" or ");
		return `${anywhere.operationId} is served under ${places}.`;
	}
	return undefined;
}

function hasPrefix(prefix: string, path: string): boolean {
	const segments = path.split("/");
	return prefix
		.split("/")
		.every((part, at) => part.startsWith("{") || part === segments[at]);
}

function createLookup(routes: readonly RouteSpec[]) {
	const root = emptyNode();
	for (const route of routes)
		plant(root, { prefix: "", serves: () => true }, route, exactly);
	return (method: string, path: string): RouteSpec | undefined =>
		descend(root, path.split("/").slice(1), 0, [], exactly)?.node.leaves.get(
			method,
		)?.route;
}

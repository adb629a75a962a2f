import type { Exchange } from "../pipeline/exchange.ts";
import { chooseWorld } from "./choose-world.ts";

/** Reserved path prefix of the control plane; no vendor API uses it. */
export const controlPrefix = "/_stagedoor/v1";

/** Where a request is to be served. */
export interface Location {
	readonly world: string;
	/** Name of the API; undefined when the path belongs to none. */
	readonly api: string | undefined;
	readonly isControl: boolean;
	/** Path inside the API. */
	readonly path: string;
	/** Scheme, authority and prefix under which the client reaches the API. */
	readonly baseUrl: string;
}

/** The APIs that paths may lead to. */
export interface Addresses {
	readonly names: readonly string[];
	/** The API that is served without its name too. */
	readonly root: string | undefined;
	/** Paths of that API which begin with the name of an API (default: none). */
	readonly rootPaths?: ReadonlySet<string>;
}

/**
 * The paths of an API that begin with one of the names: where it is the root, they are its own, and
 * not paths under that name. Paths with parameters do not count.
 */
export function pathsLikeNames(
	names: readonly string[],
	paths: readonly string[],
): ReadonlySet<string> {
	return new Set(
		paths.filter(
			(path) =>
				!path.includes("{") && names.some((name) => isUnder(`/${name}`, path)),
		),
	);
}

/** Finds world and API of a request from its address. */
export function locate(exchange: Exchange, apis: Addresses): Location {
	const chosen = chooseWorld(exchange);
	const { mount } = exchange;
	if (mount !== undefined) {
		const { api, baseUrl } = mount;
		return {
			world: chosen.id,
			api,
			isControl: false,
			path: chosen.path,
			baseUrl,
		};
	}
	const base = `${exchange.origin}${chosen.prefix}`;
	if (isUnder(controlPrefix, chosen.path)) {
		const path = chosen.path.slice(controlPrefix.length) || "/";
		const baseUrl = `${exchange.origin}${controlPrefix}`;
		return { world: chosen.id, api: undefined, isControl: true, path, baseUrl };
	}
	const named = apis.rootPaths?.has(chosen.path)
		? undefined
		: apis.names.find((name) => isUnder(`/${name}`, chosen.path));
	if (named !== undefined) {
		const path = chosen.path.slice(named.length + 1) || "/";
		return {
			world: chosen.id,
			api: named,
			isControl: false,
			path,
			baseUrl: `${base}/${named}`,
		};
	}
	return {
		world: chosen.id,
		api: apis.root,
		isControl: false,
		path: chosen.path,
		baseUrl: base,
	};
}

function isUnder(prefix: string, path: string): boolean {
	return path === prefix || path.startsWith(`${prefix}/`);
}

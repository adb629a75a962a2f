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

/** Finds world and API of a request from its address. */
export function locate(
	exchange: Exchange,
	apis: {
		readonly names: readonly string[];
		readonly root: string | undefined;
	},
): Location {
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
	const named = apis.names.find((name) => isUnder(`/${name}`, chosen.path));
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

import { type Exchange, headerOf } from "../pipeline/exchange.ts";
import { worldHeader } from "../pipeline/worlds.ts";
import { defaultWorld } from "./world-registry.ts";

/** The world a request wants, and the rest of its path. */
export interface ChosenWorld {
	readonly id: string;
	/** Path without the world prefix. */
	readonly path: string;
	/** What stands before the API in links back into this world; empty for the default one. */
	readonly prefix: string;
}

/** Chooses the world of a request: by path prefix, else by host, else by header, else the default. */
export function chooseWorld(exchange: Exchange): ChosenWorld {
	const { path } = exchange;
	const byPath = /^\/w\/([^/]*)(\/.*)?$/.exec(path);
	if (byPath !== null) {
		const id = byPath[1] ?? "";
		return { id, path: byPath[2] ?? "/", prefix: `/w/${id}` };
	}
	const byHost = subdomainOfLocalhost(headerOf(exchange.headers, "host"));
	if (byHost !== undefined) return { id: byHost, path, prefix: "" };
	const id = headerOf(exchange.headers, worldHeader) ?? defaultWorld;
	return { id, path, prefix: id === defaultWorld ? "" : `/w/${id}` };
}

function subdomainOfLocalhost(host: string | undefined): string | undefined {
	const name = host?.toLowerCase().replace(/:\d+$/, "");
	if (name === undefined || !name.endsWith(".localhost")) return undefined;
	return name.slice(0, -".localhost".length);
}

import createClient, { type Client } from "openapi-fetch";
import type { components, paths } from "../control/spec.generated.ts";

/** The schemas of the control plane, by name. */
export type Schemas = components["schemas"];

/** Raw access to every operation of the control plane, typed by its spec. */
export type Connection = Client<paths>;

/** Where the simulator is, and how it is reached. */
export interface ControlClientOptions {
	/** Scheme and authority of the simulator (default `http://127.0.0.1:4780`). */
	readonly baseUrl?: string;
	/** The control token, where the simulator asks for one. */
	readonly token?: string;
	/** Sends the requests (default: the global `fetch`); a simulator's own `fetch` serves in process. */
	readonly fetch?: (request: Request) => Promise<Response>;
}

/** Connects to the control plane of a simulator; nothing is sent yet. */
export function connect({
	baseUrl = "http://127.0.0.1:4780",
	token,
	// Looked up at each request, so that whatever replaces the global one later is used.
	fetch = (request) => globalThis.fetch(request),
}: ControlClientOptions): Connection {
	return createClient<paths>({
		baseUrl: `${baseUrl.replace(/\/+$/, "")}/_stagedoor/v1`,
		fetch,
		...(token !== undefined && { headers: { "X-Stagedoor-Token": token } }),
	});
}

/** Values of headers by name in lower case. */
export type TraceHeaders = { readonly [name: string]: readonly string[] };

/** One request of a client and the answer it got, wherever it was recorded. */
export interface Trace {
	readonly api: string;
	readonly request: {
		readonly method: string;
		/** As the vendor has it: without the simulator's prefixes for world and API. */
		readonly path: string;
		/** Without the question mark. */
		readonly query: string;
		readonly headers: TraceHeaders;
		/** Parsed JSON, or text; undefined where there was none. */
		readonly body: unknown;
	};
	readonly response: {
		readonly status: number;
		readonly headers: TraceHeaders;
		readonly body: unknown;
	};
}

/** An address with what the simulator puts before the vendor's path taken off. */
export interface VendorPath {
	readonly path: string;
	/** The API that the address names; undefined when it names none. */
	readonly api: string | undefined;
}

/** Takes `/w/{world}` and `/{api}` off a path that a simulator was asked for. */
export function vendorPath(path: string, apis: readonly string[]): VendorPath {
	const inWorld = path.replace(/^\/w\/[^/]+(?=\/|$)/, "");
	const [, first = "", ...rest] = inWorld.split("/");
	return apis.includes(first)
		? { api: first, path: `/${rest.join("/")}` }
		: { api: undefined, path: inWorld };
}

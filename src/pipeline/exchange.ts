/** Header values as a host received them, by lower-case name. */
export type IncomingHeaders = {
	readonly [name: string]: string | readonly string[] | undefined;
};

/** One request as plain data: what every host hands to the simulator. */
export interface Exchange {
	/** Upper-case HTTP method. */
	readonly method: string;
	/** Path as sent, percent-encoding untouched, without the query. */
	readonly path: string;
	/** Query as sent, without the question mark; empty when there is none. */
	readonly query: string;
	readonly headers: IncomingHeaders;
	/** Raw bytes of the body; empty when there is none. */
	readonly body: Uint8Array;
	/** Scheme and authority under which the simulator was reached, for links in messages. */
	readonly origin: string;
	/**
	 * Whether it came over a socket, where any web page or neighbour may have sent it, or from code
	 * of the same process, which the guards need not watch.
	 */
	readonly reachedBy: "network" | "in-process";
	/**
	 * Set by a host that stands in for one API at an address of its own (MSW): the path is then
	 * relative to that address.
	 */
	readonly mount?: { readonly api: string; readonly baseUrl: string };
	/** Aborted when the client has gone; only long waits look at it. */
	readonly signal?: AbortSignal;
}

/** One header of an answer; a name may occur several times (`set-cookie`). */
export type Header = readonly [name: string, value: string];

/** One answer as plain data; each host makes its own response object from it. */
export interface Answer {
	readonly status: number;
	readonly headers: readonly Header[];
	/** Text (UTF-8) or bytes; absent for an answer without a body. */
	readonly body?: string | Uint8Array;
	/** Whether the host ends the connection in its place, where it has one to end (default: no). */
	readonly isDropped?: true;
}

/** The first value of a header, or undefined. */
export function headerOf(
	headers: IncomingHeaders,
	name: string,
): string | undefined {
	const value = Object.hasOwn(headers, name) ? headers[name] : undefined;
	return typeof value === "string" ? value : value?.[0];
}

import type { Answer, Exchange } from "./exchange.ts";
import { problemAnswer } from "./problem.ts";
import type { RouteSpec } from "./route-spec.ts";

/** How much of a request is read. */
export interface RequestLimits {
	/** Longest path and query together, in characters. */
	readonly addressLength: number;
	/** Largest body, in bytes. */
	readonly bodyBytes: number;
	/** Largest body of an operation that takes whole documents (`x-large-body`), in bytes. */
	readonly largeBodyBytes: number;
}

/** Limits that no honest client of an identity API meets. */
export const defaultLimits: RequestLimits = {
	addressLength: 8_192,
	bodyBytes: 102_400,
	largeBodyBytes: 33_554_432,
};

/** Whether an operation takes or gives whole documents. */
export function isOfDocuments({ extensions }: RouteSpec): boolean {
	return extensions["x-large-body"] === true;
}

/**
 * How much of a body a host reads before anybody looks at it, in bytes: documents are put only into the
 * control plane.
 */
export function bodyLimitAt(
	{ method, path }: Pick<Exchange, "method" | "path">,
	limits: RequestLimits = defaultLimits,
): number {
	const isDocument =
		method === "PUT" &&
		path.endsWith("/document") &&
		path.includes("/_stagedoor/");
	return isDocument ? limits.largeBodyBytes : limits.bodyBytes;
}

/**
 * The answer to an address that is too long, which no API can phrase because none was found yet.
 *
 * @returns 414, or undefined when all is well
 */
export function checkAddress(
	{ path, query }: Pick<Exchange, "path" | "query">,
	limits: RequestLimits = defaultLimits,
): Answer | undefined {
	const isFine = path.length + query.length <= limits.addressLength;
	return isFine ? undefined : addressTooLong(limits);
}

/** The answer to an address that is too long. */
export function addressTooLong({ addressLength }: RequestLimits): Answer {
	return problemAnswer({
		status: 414,
		code: "address-too-long",
		title: "Address too long",
		detail: `Path and query may have ${addressLength} characters together. Send less in the query.`,
	});
}

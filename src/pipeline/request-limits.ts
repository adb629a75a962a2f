import type { Answer, Exchange } from "./exchange.ts";
import { problemAnswer } from "./problem.ts";

/** How much of a request is read. */
export interface RequestLimits {
	/** Longest path and query together, in characters. */
	readonly addressLength: number;
	/** Largest body, in bytes. */
	readonly bodyBytes: number;
}

/** Limits that no honest client of an identity API meets. */
export const defaultLimits: RequestLimits = {
	addressLength: 8_192,
	bodyBytes: 102_400,
};

/**
 * Refuses a request that is too long. A host need not read a body to its end: one byte beyond the
 * limit is enough to be refused here.
 *
 * @returns 413, 414, or undefined when all is well
 */
export function checkLimits(
	exchange: Exchange,
	limits: RequestLimits = defaultLimits,
): Answer | undefined {
	if (exchange.path.length + exchange.query.length > limits.addressLength)
		return addressTooLong(limits);
	return exchange.body.length > limits.bodyBytes
		? bodyTooLarge(limits)
		: undefined;
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

function bodyTooLarge({ bodyBytes }: RequestLimits): Answer {
	return problemAnswer({
		status: 413,
		code: "body-too-large",
		title: "Body too large",
		detail: `A body may have ${bodyBytes} bytes. Send a smaller one.`,
	});
}

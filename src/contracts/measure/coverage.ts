/** Whether something was touched, and how often. */
export interface Count {
	readonly touched: number;
}

/** An answer that an operation declares. */
export interface CoveredResponse extends Count {
	/** `401`, `4XX` or `default`. */
	readonly status: string;
	readonly errorCodes: readonly (Count & { readonly code: string })[];
}

/** An operation, and what was touched of it. */
export interface CoveredOperation extends Count {
	readonly operationId: string;
	readonly method: string;
	readonly path: string;
	readonly responses: readonly CoveredResponse[];
}

/** How much of something was touched. */
export interface Share {
	readonly touched: number;
	readonly total: number;
	/** From 0 to 100, one decimal; 100 when there is nothing to touch. */
	readonly percent: number;
}

/** What is counted. */
export const measures = [
	"operations",
	"statuses",
	"codes",
	"states",
	"total",
] as const;

/** One of the things that are counted; `total` is all of them together. */
export type Measure = (typeof measures)[number];

/** What a client's contracts or traffic touch of one API. */
export interface Coverage {
	readonly api: string;
	readonly operations: readonly CoveredOperation[];
	/** The scenarios that are about this API: what a provider state can be. */
	readonly states: readonly (Count & { readonly name: string })[];
	readonly shares: { readonly [M in Measure]: Share };
}

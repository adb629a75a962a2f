import type { AnyRefusal, RefusalData } from "../core/errors.ts";
import type { Instant, Json } from "../core/values.ts";
import type { Exchange, Header } from "./exchange.ts";
import type { Principal } from "./principal.ts";

/** Where a refusal was met; a row may look at it to choose its words. */
export interface RefusalSite {
	readonly operationId: string | undefined;
	readonly exchange: Exchange;
	readonly tenant: string;
	readonly now: Instant;
	readonly principal: Principal;
}

/** How one refusal looks on the wire. */
export interface ErrorRow {
	readonly status: number;
	/** The wire's error code. */
	readonly code: string;
	/** One plain English sentence for the developer: what to do next. */
	readonly hint?: string;
	readonly headers?: readonly Header[];
	/** Further members of the error body, where the API has some. */
	readonly details?: { readonly [member: string]: Json };
}

type RowsFor<Data> = {
	readonly [Code in keyof Data]:
		| ErrorRow
		| ((data: Data[Code], site: RefusalSite) => ErrorRow);
};

/**
 * One row for every refusal of the core, and for those an API adds of its own. A row may be a
 * function when code, status or hint depend on the facts of the refusal or on the operation.
 */
export type ErrorTable<Own = Record<never, never>> = RowsFor<RefusalData> &
	RowsFor<Own>;

/** An error table as the pipeline reads it. */
export interface UntypedErrorTable {
	readonly [code: string]:
		| ErrorRow
		// Each row function takes the data of its own code; the pipeline only ever pairs the two.
		| ((data: never, site: RefusalSite) => ErrorRow);
}

/** One row for each of several refusals. */
export function sameRow<Code extends string>(
	codes: readonly Code[],
	row: ErrorRow,
): { readonly [C in Code]: ErrorRow } {
	const rows = Object.fromEntries(codes.map((code) => [code, row]));
	return rows as { readonly [C in Code]: ErrorRow }; // each of the codes is a key of it
}

/** Finds the row of a refusal; undefined when the table has none (our mistake). */
export function rowOf(
	table: UntypedErrorTable,
	refusal: AnyRefusal,
	site: RefusalSite,
): ErrorRow | undefined {
	const row = Object.hasOwn(table, refusal.code)
		? table[refusal.code]
		: undefined;
	return typeof row === "function" ? row(refusal.data as never, site) : row;
}

/** Makes the refusal of an API's own code. */
export function refuseAs<Own, Code extends keyof Own & string>(
	code: Code,
	data: Own[Code] & { readonly [key: string]: unknown },
): AnyRefusal {
	return { ok: false, code, data };
}

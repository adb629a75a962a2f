import type { RefusalCode } from "../../../core/errors.ts";
import type { ErrorTable } from "../../../pipeline/error-table.ts";
import type { MobilityRefusals } from "../refusals.ts";

/** The error table of this API. */
export type MobilityErrors = ErrorTable<MobilityRefusals>;

/** The rows of one family of refusals. */
export type Rows<Code extends RefusalCode | keyof MobilityRefusals> = Pick<
	MobilityErrors,
	Code
>;

/** Names of things as they stand in a sentence. */
export function list(names: readonly string[]): string {
	return names.join(", ");
}

/** The member `fields` of an error body. */
export function fields(
	...problems: readonly {
		readonly field: string;
		readonly problem: string;
	}[]
) {
	return { fields: problems };
}

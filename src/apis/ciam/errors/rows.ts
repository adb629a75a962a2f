import type { RefusalCode } from "../../../core/errors.ts";
import type { Json } from "../../../core/values.ts";
import type { ErrorRow, ErrorTable } from "../../../pipeline/error-table.ts";
import type { Header } from "../../../pipeline/exchange.ts";
import type { CiamRefusals } from "../refusals.ts";
import { type WireCode, wireCodes } from "./wire-codes.ts";

/** The error table of this API. */
export type CiamErrors = ErrorTable<CiamRefusals>;

/** The rows of one family of refusals. */
export type Rows<Code extends RefusalCode | keyof CiamRefusals> = Pick<
	CiamErrors,
	Code
>;

/** A field that breaks a rule, as 1134 lists it. */
export interface FieldError {
	/** Lower case. */
	readonly field: string;
	readonly problem: string;
}

interface Further {
	/** What is wrong, where more can be said than the code says. */
	readonly said?: string;
	readonly hint?: string;
	/** Another status than the vendor's table has. */
	readonly status?: number;
	readonly headers?: readonly Header[];
	readonly errors?: readonly FieldError[];
	readonly data?: { readonly [member: string]: Json };
}

/** The row of a code of the vendor. */
export function says(code: WireCode, further: Further = {}): ErrorRow {
	const [status, meaning] = wireCodes[code];
	const { said = meaning, hint, headers, errors, data } = further;
	return {
		status: further.status ?? status,
		code: String(code),
		...(hint !== undefined && { hint }),
		...(headers && { headers }),
		details: {
			Description: said.slice(0, 500),
			Message: meaning.slice(0, 200),
			...(errors && {
				Errors: errors.map(({ field, problem }) => ({
					FieldName: field.slice(0, 100),
					ErrorMessage: problem.slice(0, 255),
				})),
			}),
			...(data && { Data: data }),
		},
	};
}

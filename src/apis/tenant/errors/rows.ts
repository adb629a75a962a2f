import type { RefusalCode } from "../../../core/errors.ts";
import type { Json } from "../../../core/values.ts";
import type { ErrorRow, ErrorTable } from "../../../pipeline/error-table.ts";
import type { Header } from "../../../pipeline/exchange.ts";
import type { FieldIssue } from "../messages/words.ts";
import type { TenantRefusals } from "../refusals.ts";

/** The error table of this API. */
export type TenantErrors = ErrorTable<TenantRefusals>;

/** The rows of one family of refusals. */
export type Rows<Code extends RefusalCode | keyof TenantRefusals> = Pick<
	TenantErrors,
	Code
>;

/** What a problem says beside its status and code. */
interface ProblemText {
	/** What the code means, always the same. */
	readonly title: string;
	/** What happened this time. */
	readonly detail: string;
	readonly hint?: string;
	readonly headers?: readonly Header[];
	/** Fields that broke a rule; worded when the language is known. */
	readonly issues?: readonly FieldIssue[];
}

/** The row of a problem. */
export function problem(
	status: number,
	code: string,
	{ title, detail, hint, headers, issues }: ProblemText,
): ErrorRow {
	return {
		status,
		code,
		...(hint !== undefined && { hint }),
		...(headers !== undefined && { headers }),
		details: {
			title,
			detail,
			...(issues !== undefined && { issues: issues.map(toJson) }),
		},
	};
}

/** Customer data that cannot be taken, field by field. */
export function invalid(
	issues: readonly FieldIssue[],
	hint?: string,
): ErrorRow {
	const fields = [...new Set(issues.map(({ field }) => field))].join(", ");
	return problem(412, "validation-failed", {
		title: "Customer data not valid",
		detail: `Not valid: ${fields}.`,
		hint: `${hint ?? "Mend the fields that errors names."} 412 is about the data of the customer here, not about If-Match.`,
		issues,
	});
}

/** Names of things as they stand in a sentence. */
export function list(names: readonly string[]): string {
	return names.join(", ");
}

/** How hints name the operation that signs in. */
export function authenticateAt(tenant: string): string {
	return `POST /api/${tenant}/customer/authenticate`;
}

/** How hints name the operation that saves. */
export function saveAt(tenant: string): string {
	return `POST /api/${tenant}/customer`;
}

function toJson({ field, rule, facts }: FieldIssue): Json {
	return { field, rule, ...(facts && { facts }) };
}

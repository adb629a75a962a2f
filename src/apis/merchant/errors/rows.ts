import type { RefusalCode } from "../../../core/errors.ts";
import type { Json } from "../../../core/values.ts";
import type { ErrorRow, ErrorTable } from "../../../pipeline/error-table.ts";
import type { MerchantRefusals } from "../refusals.ts";

/** The error table of this API. */
export type MerchantErrors = ErrorTable<MerchantRefusals>;

/** The rows of one family of refusals. */
export type Rows<Code extends RefusalCode | keyof MerchantRefusals> = Pick<
	MerchantErrors,
	Code
>;

const fieldRules = [
	"required",
	"text",
	"email",
	"phone",
	"choice",
	"length",
	"pattern",
	"password",
	"exactly-one",
	"unknown-company",
	"other",
] as const;

/** What a member of the input breaks; each language has words for it. */
export type FieldRule = (typeof fieldRules)[number];

/** A member of the input that was refused. An alias, so that it counts as plain data. */
export type FieldIssue = { readonly field: string; readonly rule: FieldRule };

/** The row of a refused input. */
export function invalid(fields: readonly FieldIssue[], hint: string): ErrorRow {
	return { status: 422, code: "VALIDATION_ERROR", hint, details: { fields } };
}

/** Whether a detail of a row is a refused member. */
export function isFieldIssue(value: Json): value is FieldIssue {
	if (typeof value !== "object" || value === null || !("rule" in value))
		return false;
	return fieldRules.some((rule) => rule === value.rule);
}

/** The row of a refusal that no operation of this API gives: whoever gives one made a mistake. */
export const notHere: ErrorRow = {
	status: 500,
	code: "INTERNAL_ERROR",
	hint: "An operation of this API gave a refusal that is not its own: a defect of the simulator.",
};

/** Header that says which credential a 401 asks for. */
export const bearerWanted = [["www-authenticate", "Bearer"]] as const;

import type { RefusalCode } from "../../../core/errors.ts";
import type {
	ErrorRow,
	ErrorTable,
	RefusalSite,
} from "../../../pipeline/error-table.ts";
import type { OperationId } from "../operation.ts";
import type { BankingRefusals } from "../refusals.ts";
import { routes } from "../spec.generated.ts";

/** The error table of this API. */
export type BankingErrors = ErrorTable<BankingRefusals>;

/** The rows of one family of refusals. */
export type Rows<Code extends RefusalCode | keyof BankingRefusals> = Pick<
	BankingErrors,
	Code
>;

/** The row of a refusal that no operation of this API gives: whoever gives one made a mistake. */
export const notHere: ErrorRow = {
	status: 500,
	code: "INTERNAL_SERVER_ERROR",
	hint: "An operation of this API gave a refusal that is not its own: a defect of the simulator.",
};

/** A 409 with its code. */
export function conflict(code: string, hint: string): ErrorRow {
	return { status: 409, code, hint };
}

/** A 409 whose code the version of May 2023 does not know; then the older one is sent. */
export function newerConflict(
	code: string,
	older: string,
	hint: string,
): ErrorRow {
	return { status: 409, code, hint, details: { older } };
}

/** Whether a refusal was met at one of these operations. */
export function isAt(
	{ operationId }: RefusalSite,
	...operations: readonly OperationId[]
): boolean {
	return operations.some((id) => id === operationId);
}

/** The 403 without a body. */
export function forbidden(hint: string): ErrorRow {
	return { status: 403, code: "FORBIDDEN", hint };
}

export function unauthorized(hint: string): ErrorRow {
	return { status: 401, code: "UNAUTHORIZED", hint };
}

/** A 403 with its code; where a step-up may be asked for, clients read it in either of two fields. */
export function gate(
	code: string,
	{ operationId }: RefusalSite,
	hint: string,
): ErrorRow {
	return {
		status: 403,
		code,
		hint,
		...(isGated(operationId) && { details: { message: code } }),
	};
}

function isGated(operationId: string | undefined): boolean {
	const route = routes.find((each) => each.operationId === operationId);
	if (route === undefined || !("403" in route.responses)) return false;
	const codes: readonly string[] = route.responses["403"].errorCodes;
	return codes.includes("STEP_UP_REQUIRED");
}

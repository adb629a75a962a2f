import type { Handler } from "../../pipeline/operation.ts";
import type { BankingPolicy } from "./policy.ts";
import type { operations } from "./spec.generated.ts";

/** The name of an operation of this API. */
export type OperationId = keyof operations;

/** The handler of one operation of this API. */
export type BankingHandler<Id extends OperationId> = Handler<
	operations[Id],
	BankingPolicy
>;

/** Defines the handler of an operation; its id gives the handler its types. */
export function operation<Id extends OperationId>(
	_id: Id,
	handler: BankingHandler<Id>,
): BankingHandler<Id> {
	return handler;
}

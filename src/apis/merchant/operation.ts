import type { Handler } from "../../pipeline/operation.ts";
import type { MerchantPolicy } from "./policy.ts";
import type { operations } from "./spec.generated.ts";

/** The name of an operation of this API. */
export type OperationId = keyof operations;

/** The handler of one operation of this API. */
export type MerchantHandler<Id extends OperationId> = Handler<
	operations[Id],
	MerchantPolicy
>;

/** Defines the handler of an operation; its id gives the handler its types. */
export function operation<Id extends OperationId>(
	_id: Id,
	handler: MerchantHandler<Id>,
): MerchantHandler<Id> {
	return handler;
}

import type { Handler } from "../../pipeline/operation.ts";
import type { TenantPolicy } from "./policy.ts";
import type { operations } from "./spec.generated.ts";

type OperationId = keyof operations;

/** The handler of one operation of this API. */
type TenantHandler<Id extends OperationId> = Handler<
	operations[Id],
	TenantPolicy
>;

/** Defines the handler of an operation; its id gives the handler its types. */
export function operation<Id extends OperationId>(
	_id: Id,
	handler: TenantHandler<Id>,
): TenantHandler<Id> {
	return handler;
}
